import type { Slide } from '#lib/export/deck';
import type { DeckAt } from '#lib/export/deck-at';
import type { Dataset } from './dataset';
import { telling } from './deck-draft';
import { deckParts } from './deck-parts';

/** A slide that can be added to an own deck. */
type OfferedSlide = Pick<Slide, 'id' | 'headline' | 'kind'>;
/** Slides that can be added, under a heading. Plain JSON. */
export type SlideGroup = { readonly heading: string; readonly slides: readonly OfferedSlide[] };

/** What can be added of the country (`fr`), a prison, a directorate or an article; undefined for any other id. */
export function deckSlides(data: Dataset, id: string, at: DeckAt): readonly SlideGroup[] | undefined {
  const parts = deckParts(id, telling(data, at));
  if (parts === undefined) return undefined;
  const slides = parts.slides.map((slide) => ({ id: slide.id, headline: slide.headline, kind: slide.kind }));
  return [{ heading: parts.title, slides }];
}
