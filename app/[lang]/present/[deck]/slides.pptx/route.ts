import { deckRequest } from '#app/[lang]/present/[deck]/_deck/deck-request';
import { dataset } from '#lib/dataset/load-dataset';
import { missingDeckFile } from '#lib/http/missing-deck-file';
import { isLang, LANGS } from '#lib/i18n/bilingual';

/** Made at each request and kept by caches: a file a prison and language would be 400 MB of build. */
export const dynamic = 'force-dynamic';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** A release is a new build: caches may keep it for a day. */
const CACHE = 'public, max-age=3600, s-maxage=86400';

type Context = { readonly params: Promise<{ readonly lang: string; readonly deck: string }> };

/** Only what every system takes in the name of a file. */
const fileName = (deck: string, lang: string): string => `surnombre-${deck.replace(/[^a-z0-9.-]/gi, '')}-${lang}.pptx`;

/** The deck as a PowerPoint file; a plain link fetches it, also without scripts and in the browsers inside other apps. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, deck: id } = await params;
  if (!isLang(lang)) return missingDeckFile({ kind: 'unknown-deck' }, LANGS[0]);
  const { searchParams } = new URL(request.url);
  const search = Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
  const asked = deckRequest(dataset(), { lang, id, search });
  if (asked === undefined) return missingDeckFile({ kind: 'unknown-deck' }, lang);
  const { deck, problems } = asked;
  if (deck.slides.length === 0) return missingDeckFile({ kind: 'no-slides', problems }, lang);
  // Read only by those who make a file.
  const { deckPptx } = await import('#lib/export/pptx/deck-pptx');
  const headers = {
    'Content-Type': PPTX,
    'Content-Disposition': `attachment; filename="${fileName(id, lang)}"`,
    'Cache-Control': CACHE,
  };
  return new Response(deckPptx(deck), { headers });
}
