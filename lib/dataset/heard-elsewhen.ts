import type { Figure } from '#lib/domain/figure';
import { firstOfMonth } from '#lib/domain/period';
import { highOf, isKnown, lowOf } from '#lib/domain/quantity';
import type { Dataset } from './dataset';
import { figuresOver } from './heard-figures';
import type { HeardClaim } from './heard-question';

/** A range wider than this share of its number is met at many dates by chance. */
const NARROW = 0.002;
const MOST = 2;

/**
 * Figures of the same series at other dates that are the number heard: a count of 16 March asked for on the 1st, one of a year before.
 * The nearest in time first, at most two; none where the number is round, for then it would fit many.
 */
export function sameNumberElsewhen(data: Dataset, claim: HeardClaim): readonly Figure[] {
  const { subject, measure, definition, heard, date, datedBy } = claim;
  const [low, high] = [lowOf(heard.quantity), highOf(heard.quantity)];
  if (datedBy === 'year' || high - low > NARROW * Math.abs(heard.quantity.value)) return [];
  const asked = datedBy === 'month' ? firstOfMonth(date) : date;
  return figuresOver(data, subject.id, { measure, definition })
    .filter((figure) => figure.date !== asked && isKnown(figure.quantity))
    .filter(({ quantity }) => isKnown(quantity) && low <= quantity.value && quantity.value <= high)
    .toSorted((a, b) => daysFrom(a, asked) - daysFrom(b, asked))
    .slice(0, MOST);
}

const daysFrom = ({ date }: Figure, asked: string): number => Math.abs(Date.parse(date) - Date.parse(asked));
