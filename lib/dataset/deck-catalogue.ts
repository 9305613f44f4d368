import type { Slide } from '#lib/export/deck';
import type { DeckAt } from '#lib/export/deck-at';
import { deckText } from '#lib/i18n/deck';
import type { Dataset } from './dataset';
import { type DraftSlide, telling } from './deck-draft';
import { deckParts } from './deck-parts';
import { slidesOf } from './deck-slides';

/** A slide that can be added to an own deck. */
type OfferedSlide = Pick<Slide, 'id' | 'headline' | 'subtitle' | 'kind'>;
/** Slides that can be added, under a heading. Plain JSON. */
export type SlideGroup = { readonly heading: string; readonly slides: readonly OfferedSlide[] };

const offered = ({ id, headline, subtitle, kind }: DraftSlide): OfferedSlide => ({ id, headline, subtitle, kind });

/**
 * What can be added of the country (`fr`), a prison, a directorate or an article; undefined for any other id. The first group is the
 * ready deck, in its order; then what is not in it. No group is empty.
 */
export function deckSlides(data: Dataset, id: string, at: DeckAt): readonly SlideGroup[] | undefined {
  const told = telling(data, at);
  const parts = deckParts(id, told);
  if (parts === undefined) return undefined;
  const text = deckText[at.lang];
  const { texts, ready, more } = parts;
  const rest = texts.filter((slide) => !ready.includes(slide.id));
  const named = (prefix: string) => rest.filter((slide) => slide.id.startsWith(prefix));
  return [
    { heading: text.ready, slides: slidesOf(ready, parts, told) },
    { heading: text.figures, slides: named('said-') },
    { heading: text.charts, slides: slidesOf(more, parts, told) },
    { heading: text.claims, slides: named('claim-') },
    { heading: text.words, slides: named('words-') },
  ].flatMap(({ heading, slides }) => (slides.length === 0 ? [] : [{ heading, slides: slides.map(offered) }]));
}
