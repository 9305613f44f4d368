import { chartSlideOf } from './deck-chart-slide';
import type { DraftSlide, Telling } from './deck-draft';
import { type DeckParts, deckParts } from './deck-parts';
import { DEFINITIONS_SLIDE, definitionsSlide } from './deck-plain-words';

/** What a text slide's id names: `said-cp-fresnes.density` → `cp-fresnes`; undefined for charts. */
const TEXT_ID = /^(?:said|words|claim)-(.+)\.[a-z0-9]+$/;

/** What is said of a wing is found with its prison; no other id has a point. */
const prisonOf = (subject: string): string => subject.split('.')[0] ?? '';

/** Finds slides by their ids; what was made for one is kept for the next. */
export function slideFinder(told: Telling): (id: string) => DraftSlide | undefined {
  const made = new Map<string, DeckParts | undefined>();
  const partsOf = (of: string): DeckParts | undefined => {
    if (!made.has(of)) made.set(of, deckParts(of, told));
    return made.get(of);
  };
  return (id) => {
    if (id === DEFINITIONS_SLIDE) return definitionsSlide(told);
    const of = TEXT_ID.exec(id)?.[1];
    if (of === undefined) return chartSlideOf(id, told);
    return partsOf(prisonOf(of))?.texts.find((slide) => slide.id === id);
  };
}

/** The slides of these ids, from parts at hand. */
export const slidesOf = (ids: readonly string[], { texts }: DeckParts, told: Telling): readonly DraftSlide[] =>
  ids.flatMap((id) => texts.find((slide) => slide.id === id) ?? chartSlideOf(id, told) ?? []);
