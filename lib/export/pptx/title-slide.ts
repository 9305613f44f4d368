import type { Deck } from '#lib/export/deck';
import { pptxText } from '#lib/i18n/pptx';
import { HOLDERS } from './layouts';
import type { Place } from './look';
import { held, textBox } from './shape';
import { LIVE, liveCode, type SlideDraft, shownAddress } from './slide-draft';
import { linesOf, type Paragraph } from './text';

const CODE_PLACE: Place = { x: 10.6, y: 4.55, w: 2.1, h: 2.1 };
const FOOT_PLACE: Place = { x: 0.9, y: 5.75, w: 9.2, h: 0.9 };
/** Signs that a title of 48 points has room for on its two lines. */
const LONG_TITLE = 62;

/** The deck's own slide: its title, marked where the reader wrote it, its place and date, and the way to the page. */
export function titleSlide(deck: Deck): SlideDraft {
  const { lang, title, subtitle, isOwnTitle, release, address, notes } = { notes: '', ...deck };
  const text = pptxText[lang];
  const live = liveCode({ ...deck, number: 1 }, CODE_PLACE);
  const foot: Paragraph[] = [
    { runs: [{ text: shownAddress(address), points: 14, link: LIVE }], after: 4 },
    { runs: [{ text: `Surnombre · ${text.release(release)}`, points: 14, colour: 'mute' }] },
  ];
  const own: Paragraph[] = isOwnTitle ? linesOf(text.ownTitle, { points: 14 }) : [];
  const size = title.length > LONG_TITLE ? { points: 36 } : {};
  return {
    layout: 'title',
    shapes: [
      held(HOLDERS.mainTitle, linesOf(title, size), { name: text.titlePlace, lang }),
      held(HOLDERS.mainSubtitle, [...linesOf(subtitle), ...own], { name: text.subtitlePlace, lang }),
      textBox(FOOT_PLACE, foot, { name: text.sourcePlace, lang, anchor: 'b' }),
      ...live.shapes,
    ],
    links: live.links,
    parts: live.parts,
    notes: [title, subtitle, address, notes].filter((one) => one !== '').join('\n'),
  };
}
