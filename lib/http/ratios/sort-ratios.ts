import type { Dataset } from '#lib/dataset/dataset';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { RatiosQuery, SortKey } from './ratios-query';

type Sort = NonNullable<RatiosQuery['sort']>;
type Rank = string | number | undefined;

const numberOf = (quantity: Quantity): Rank => (isKnown(quantity) ? quantity.value : undefined);
/** Accents and case do not order names. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function rankOf(ratio: CapacityRatio, key: SortKey, data: Dataset): Rank {
  switch (key) {
    case 'subject':
      return ratio.subject;
    case 'date':
      return ratio.date;
    case 'name':
      return plain(data.subjects.get(ratio.subject)?.name.fr ?? ratio.subject);
    case 'detained':
    case 'places':
    case 'density':
    case 'surplus':
    case 'staffingRate':
    case 'load':
      return numberOf(ratio[key].quantity);
  }
}

function compare(a: Rank, b: Rank, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -direction : direction;
}

/** In the order asked for; absent numbers last either way; equals by subject, then date, ascending. */
export function sortRatios(ratios: readonly CapacityRatio[], sort: Sort, data: Dataset): readonly CapacityRatio[] {
  const descending = sort.startsWith('-');
  const key = (descending ? sort.slice(1) : sort) as SortKey;
  const ranked = ratios.map((ratio) => ({ ratio, rank: rankOf(ratio, key, data) }));
  ranked.sort(
    (a, b) =>
      compare(a.rank, b.rank, descending ? -1 : 1) ||
      compare(a.ratio.subject, b.ratio.subject, 1) ||
      compare(a.ratio.date, b.ratio.date, 1),
  );
  return ranked.map(({ ratio }) => ratio);
}
