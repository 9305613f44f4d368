import { SITE_ORIGIN } from '#app/site-origin';
import { drawingSheets } from '#app/social/drawing-sheets';
import { oneAtATime } from '#app/social/one-at-a-time';

import { rasterised } from '#app/social/rasterised';
import { pictureSvg } from '#components/social/picture-svg';
import { telling } from '#lib/dataset/deck-draft';
import { dataset } from '#lib/dataset/load-dataset';
import type { SocialShape } from '#lib/export/social/picture-layout';
import { pictureSheet } from '#lib/export/social/picture-sheet';
import type { SocialPicture } from '#lib/export/social/social-picture';
import { AnswerCache } from '#lib/http/answer-cache';
import { respond } from '#lib/http/respond';
import { socialPicture } from '#lib/http/social-picture';
import { type StoredAnswer, storeBytes } from '#lib/http/stored-answer';
import { isLang } from '#lib/i18n/bilingual';
import { deckAt } from '#lib/url/deck-at';
import { isSocialShape } from '#lib/url/social-path';

/** Made when asked for: there are thousands, and few are ever shared. A release is a new build, so caches may keep one for a day. */
export const dynamic = 'force-dynamic';

const HEADERS = { 'Cache-Control': 'public, max-age=86400, s-maxage=86400' };
/** In bytes: some twenty pictures, so that those of a link that goes round are drawn once. */
const stored = new AnswerCache(2_000_000);

type Context = { readonly params: Promise<{ readonly lang: string; readonly shape: string; readonly file: string }> };

/** The picture of a page or a chart (docs/decisions/0072); 404 for any other name, never a blank one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, shape, file } = await params;
  if (!isLang(lang) || !isSocialShape(shape) || !file.endsWith('.png')) return new Response(null, { status: 404 });
  const address = `${lang} ${shape} ${file}`;
  const found = stored.get(address);
  if (found !== undefined) return respond(found, request);
  const picture = socialPicture(file.slice(0, -'.png'.length), telling(dataset(), deckAt(lang, SITE_ORIGIN)));
  if (picture === undefined) return new Response(null, { status: 404 });
  const made = await oneAtATime(() => drawn(picture, shape, address));
  return made === undefined
    ? new Response(null, { status: 503, headers: { 'Retry-After': '10', 'Cache-Control': 'no-store' } })
    : respond(made, request);
}

/** Asked for twice at once, it is drawn once. */
async function drawn(picture: SocialPicture, shape: SocialShape, address: string): Promise<StoredAnswer> {
  const found = stored.get(address);
  if (found !== undefined) return found;
  const svg = await pictureSvg(pictureSheet(picture, shape), drawingSheets());
  const made = storeBytes({ contentType: 'image/png', headers: HEADERS, bytes: await rasterised(svg) });
  stored.set(address, made);
  return made;
}
