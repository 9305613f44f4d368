import { deckText } from '#lib/i18n/deck';
import { SHEET_DEFINITIONS, sheetNotes } from '#lib/i18n/sheet-notes';
import type { DraftSlide, Telling } from './deck-draft';
import { type DeckPlace, pageAddress, ratioSource } from './deck-place';
import { wordsSlide } from './deck-words-slide';

export const wordsId = (of: string, part: string): string => `words-${of}.${part}`;

/** What the figures of a place do not say. */
export function silentSlide(place: DeckPlace, silences: readonly string[], told: Telling): DraftSlide {
  const text = deckText[told.lang];
  return wordsSlide(
    {
      id: wordsId(place.id, 'silent'),
      headline: text.silent,
      subtitle: place.title,
      source: ratioSource(place.ratio, told),
      address: pageAddress(place.chart, told),
      lines: [...silences, text.notEndorsed],
    },
    told,
  );
}

/** The words of capacity, each in a line; the same in every deck. */
export const DEFINITIONS_SLIDE = 'words-definitions';

export function definitionsSlide(told: Telling): DraftSlide {
  const { at, data, lang } = told;
  const text = deckText[lang];
  const { density, places, above, gap } = SHEET_DEFINITIONS[lang];
  return wordsSlide(
    {
      id: DEFINITIONS_SLIDE,
      headline: text.definitions,
      subtitle: sheetNotes[lang].definitions,
      source: text.definitionsSource(data.release.id),
      address: at.origin + at.method,
      lines: [density, places, above, gap].map(([term = '', meaning = '']) => text.define(term, meaning)),
    },
    told,
  );
}
