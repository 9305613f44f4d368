import type { SourceId } from '#lib/domain/source';
import { articleParts } from './deck-article';
import { countryParts } from './deck-country';
import { directorateParts } from './deck-directorate';
import type { DraftSlide, Telling } from './deck-draft';
import { prisonParts } from './deck-prison';
import { directorateNamed } from './directorate-directory';
import { prisonNamed } from './prison-directory';

/** What a ready deck is made of; charts are named by their ids and drawn when they are wanted. */
export type DeckParts = {
  readonly title: string;
  readonly subtitle: string;
  /** Every slide that is no chart. */
  readonly texts: readonly DraftSlide[];
  /** The ready deck, by the ids of its slides, in order. */
  readonly ready: readonly string[];
  /** Charts that can be added besides. */
  readonly more: readonly string[];
};

/** What can be shown of the country (`fr`), a prison, a directorate or an article; undefined for any other id. */
export function deckParts(id: string, told: Telling): DeckParts | undefined {
  if (id === 'fr') return countryParts(told);
  const prison = prisonNamed(told.data, id);
  if (prison !== undefined) return prisonParts(prison, told);
  const directorate = directorateNamed(told.data, id);
  if (directorate !== undefined) return directorateParts(directorate, told);
  const article = told.data.articles.get(id as SourceId);
  return article && articleParts(article, told);
}
