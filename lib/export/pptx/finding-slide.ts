import type { Slide } from '#lib/export/deck';
import type { Lang } from '#lib/i18n/bilingual';
import { pptxText } from '#lib/i18n/pptx';
import { CODE_PLACE, HOLDERS } from './layouts';
import { held } from './shape';
import { LIVE, liveCode, type SlideDraft, shownAddress } from './slide-draft';
import { slideStage } from './slide-stage';
import { linesOf, type Paragraph } from './text';

export type InDeck = { readonly lang: Lang; readonly release: string; readonly number: number };

/** Signs of a headline that two lines hold at the layout's 32 points, at 28, at 24. */
const HEADLINE = [
  { upTo: 100, points: undefined },
  { upTo: 125, points: 28 },
  { upTo: 190, points: 24 },
  { upTo: Number.POSITIVE_INFINITY, points: 20 },
] as const;

function headline(text: string): Paragraph[] {
  const points = HEADLINE.find(({ upTo }) => text.length <= upTo)?.points;
  return linesOf(text, points === undefined ? {} : { points });
}

function foot({ source, address }: Slide, { lang, release }: InDeck): Paragraph[] {
  const text = pptxText[lang];
  return [
    { runs: [{ text: source }], after: 2 },
    { runs: [{ text: `Surnombre, ${text.release(release)} · ` }, { text: shownAddress(address), link: LIVE }] },
  ];
}

/** A slide of the deck: its finding as title, what tells it, its source, the way to the live figure, its number. */
export function findingSlide(slide: Slide, deck: InDeck): SlideDraft {
  const { lang } = deck;
  const text = pptxText[lang];
  const stage = slideStage(slide, deck);
  const live = liveCode({ ...slide, ...deck }, CODE_PLACE);
  return {
    layout: 'finding',
    shapes: [
      held(HOLDERS.title, headline(slide.headline), { name: text.titlePlace, lang }),
      held(HOLDERS.subtitle, linesOf(slide.subtitle), { name: text.subtitlePlace, lang }),
      ...stage.shapes,
      held(HOLDERS.source, foot(slide, deck), { name: text.sourcePlace, lang }),
      ...live.shapes,
    ],
    links: [...live.links, ...stage.links],
    parts: [...live.parts, ...stage.parts],
    notes: [slide.notes, ...stage.notes].join('\n'),
  };
}
