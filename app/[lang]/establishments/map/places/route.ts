import { mapData } from '#lib/charts/map-dots';
import { dataset } from '#lib/dataset/load-dataset';
import { isLang } from '#lib/i18n/bilingual';

/** Frames and places of the map, written once at build time; the interactive map fetches them. */
export const dynamic = 'force-static';

type Context = { readonly params: Promise<{ readonly lang: string }> };

const HEADERS = { 'Cache-Control': 'public, max-age=3600, s-maxage=86400' };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLang(lang)) return new Response(null, { status: 404 });
  return Response.json(mapData(dataset().map, lang), { headers: HEADERS });
}
