import { badgeOf } from '#lib/domain/badge';
import type { Figure } from '#lib/domain/figure';
import type { Measure } from '#lib/domain/measure';
import type { PublishedCount } from '#lib/domain/own-ratio';
import { absent } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import type { PrisonPage } from './prison-page';

/** What the calculator of a prison starts from; the counts are of the page's date, those of officers of their own. */
export type CalculatorFacts = Readonly<Record<'held' | 'places' | 'officers' | 'posts', PublishedCount>>;

/** Undefined for a closed prison: nobody counts there any more. */
export function calculatorFacts(data: Dataset, { prison, state, whole }: PrisonPage): CalculatorFacts | undefined {
  if (state === 'closed') return undefined;
  return {
    held: publishedCount(data, whole?.ratio.detained.figure),
    places: publishedCount(data, whole?.ratio.places.figure),
    officers: publishedCount(data, newest(data, prison.id, 'officersInPost')),
    posts: publishedCount(data, newest(data, prison.id, 'officersReference')),
  };
}

/** France publishes no officers prison by prison; a few are said by others. */
const newest = (data: Dataset, subject: SubjectId, measure: Measure): Figure | undefined =>
  data.history({ subject, measure, definition: 'none' }).at(-1)?.chosen;

function publishedCount(data: Dataset, figure: Figure | undefined): PublishedCount {
  if (figure === undefined) return { quantity: absent('not-published'), origin: undefined };
  const { quantity, date, grade, derivation, source } = figure;
  const record = data.sources.get(source);
  const origin = {
    publisher: record?.publisher ?? '',
    readIn: record?.readIn ?? '',
    date,
    badge: badgeOf(grade),
    isSum: derivation !== undefined && derivation.added.length + derivation.missing.length > 1,
  };
  return { quantity, origin };
}
