import { combine, type Interval, knownIn, minus } from '#lib/domain/interval';
import { absent, type Quantity } from '#lib/domain/quantity';
import { type Percent, percent } from '#lib/domain/units';

/** From an earlier quantity to a later one of the same series. */
export type Change<N extends number> = { readonly from: Quantity<N>; readonly to: Quantity<N> };

/** Later − earlier, in their unit; bounds widen outwards. The reason of the earlier one first when one is absent. */
export const difference = <N extends number>({ from, to }: Change<N>): Quantity<N> =>
  combine(from, to, (before, after) => knownIn((amount) => amount as N, minus(after, before)));

/**
 * Change in percent of the earlier quantity: 5,828 → 7,890 is +35.4 %. Of counts, never negative; bounds widen outwards, never
 * below −100. From zero: absent, `not-applicable`. The reason of the earlier one first when one is absent.
 */
export const percentChange = <N extends number>({ from, to }: Change<N>): Quantity<Percent> =>
  combine(from, to, (before, after) =>
    before.value === 0 ? absent('not-applicable') : knownIn(percent, growth(before, after)),
  );

const growth = (before: Interval, after: Interval): Interval => ({
  low: grown(before.high, after.low),
  value: grown(before.value, after.value),
  high: grown(before.low, after.high),
});

/** From nothing, or to something without upper bound, growth has no bound; to nothing it is −100. */
function grown(before: number, after: number): number {
  if (before === Number.POSITIVE_INFINITY) return -100;
  if (before === 0 && after === 0) return 0;
  return (100 * (after - before)) / before;
}
