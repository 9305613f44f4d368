import type { QrCode } from '#lib/export/qr-code';
import type { Lang } from '#lib/i18n/bilingual';
import { pptxText } from '#lib/i18n/pptx';
import { codePicture } from './code-picture';
import type { Place } from './look';
import { officeLink, type Part, type PartLink } from './office-package';
import { picture, type Shape } from './shape';

/** A slide before it is numbered: what is on it, what it leads to, what it brings along, what is said with it. */
export type SlideDraft = {
  readonly layout: 'title' | 'finding';
  readonly shapes: readonly Shape[];
  readonly links: readonly PartLink[];
  readonly parts: readonly Part[];
  readonly notes: string;
};
/** Things put on a slide together with what they need. */
export type Furniture = Pick<SlideDraft, 'shapes' | 'links' | 'parts'>;

/** The relationship to the live figure, for texts that lead there. */
export const LIVE = 'rIdLive';
const CODE = 'rIdCode';

export type Live = { readonly address: string; readonly code: QrCode; readonly lang: Lang; readonly number: number };

/** The code of the live figure, which also leads there on a press. */
export function liveCode({ address, code, lang, number }: Live, place: Place): Furniture {
  const text = pptxText[lang];
  const image: Part = { path: `ppt/media/code${number}.png`, content: codePicture(code) };
  return {
    shapes: [picture(place, { name: text.code, alt: text.codeAlt(address), image: CODE, link: LIVE })],
    links: [
      { id: LIVE, type: officeLink('hyperlink'), to: new URL(address).href, isOutside: true },
      { id: CODE, type: officeLink('image'), to: image.path },
    ],
    parts: [image],
  };
}

/** Signs of an address that stay readable; the link and the code hold all of it. */
const LONGEST = 120;

/** An address as people read it. */
export function shownAddress(address: string): string {
  const shown = address.replace(/^https?:\/\//, '');
  return shown.length <= LONGEST ? shown : `${shown.replace(/\?.*$/, '').slice(0, LONGEST)}…`;
}
