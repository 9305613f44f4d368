import type { Box } from './frame';
import type { BarRow } from './spec';

/** The pieces of one bar. `hollow` lies within capacity, `solid` above it, or is the whole bar where there is no line. */
export type BarShape = {
  readonly hollow: Box | undefined;
  readonly solid: Box | undefined;
  readonly whisker: { readonly from: number; readonly to: number; readonly y: number } | undefined;
  /** A point instead of a bar, and where the hairline that holds it ends. */
  readonly dot?: { readonly x: number; readonly y: number; readonly line: number };
};

/** Paper left free between the line and what rises above it, so that the two parts read in greyscale. */
const PARTING = 2.5;

type Reach = Pick<Box, 'top' | 'bottom'> & { readonly at: (value: number) => number };

/** Cuts a row's bar at its line; `at` places a value, so that both drawings cut alike. */
export function barShape(
  row: Pick<BarRow, 'from' | 'to' | 'split' | 'low' | 'high' | 'dot'>,
  { top, bottom, at }: Reach,
): BarShape {
  const { from, to, split, low, high } = row;
  const y = (top + bottom) / 2;
  const whisker = low === undefined || high === undefined ? undefined : { from: at(low), to: at(high), y };
  if (row.dot !== undefined)
    return { hollow: undefined, solid: undefined, whisker, dot: { x: at(to), y, line: at(split ?? from) } };
  if (split === undefined) return { hollow: undefined, solid: { left: at(from), right: at(to), top, bottom }, whisker };
  const hollow = { left: at(from), right: at(Math.min(split, to)), top, bottom };
  const solid = to > split ? { left: at(split) + PARTING, right: at(to), top, bottom } : undefined;
  return { hollow, solid, whisker };
}
