import { SITE_ORIGIN } from '#app/site-origin';
import { deckSlides } from '#lib/dataset/deck-catalogue';
import { dataset } from '#lib/dataset/load-dataset';
import { isLang } from '#lib/i18n/bilingual';
import { deckAt } from '#lib/url/deck-at';

/** Made at each request and kept by caches: there are hundreds, of which few are ever asked for. */
export const dynamic = 'force-dynamic';

/** A release is a new build: caches may keep it for a day. */
const headers = { 'Cache-Control': 'public, max-age=3600, s-maxage=86400' };

type Context = { readonly params: Promise<{ readonly lang: string; readonly of: string }> };

/** The slides that can be added to an own deck, of one prison, directorate or article, or of the country. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, of } = await params;
  const groups = isLang(lang) ? deckSlides(dataset(), of, deckAt(lang, SITE_ORIGIN)) : undefined;
  return groups === undefined ? new Response(null, { status: 404 }) : Response.json(groups, { headers });
}
