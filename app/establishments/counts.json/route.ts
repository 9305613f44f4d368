import { establishmentHistory } from '#lib/dataset/establishment-history';
import { dataset } from '#lib/dataset/load-dataset';

/** Written once at build time: the list fetches it when a reader asks for another date or a type of wing. */
export const dynamic = 'force-static';

/** Asked for by release, so that a copy kept for a day is never of another one. */
const HEADERS = { 'Cache-Control': 'public, max-age=86400' };

export const GET = (): Response => Response.json(establishmentHistory(dataset()), { headers: HEADERS });
