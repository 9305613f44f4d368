import { bounded, highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';

/** A closed interval around a nominal value, without a unit: the inside of a known quantity during arithmetic. */
export type Interval = { readonly low: number; readonly value: number; readonly high: number };

/** An exact quantity is the interval of width zero. */
export const intervalOf = (known: Known): Interval => ({
  low: lowOf(known),
  value: known.value,
  high: highOf(known),
});

/** Back to a quantity in a unit; the last bit of a floating-point bound never puts the nominal outside. */
export const knownIn = <N extends number>(unit: (amount: number) => N, { low, value, high }: Interval): Known<N> =>
  bounded(unit(Math.min(low, value)), unit(value), unit(Math.max(value, high)));

/** Lows add to lows, highs to highs; no upper bound anywhere leaves none. */
export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  value: a.value + b.value,
  high: a.high + b.high,
});

/** Widest difference: lowest minus highest up to highest minus lowest; −Infinity where `b` has no upper bound. */
export const minus = (a: Interval, b: Interval): Interval => ({
  low: a.low - b.high,
  value: a.value - b.value,
  high: a.high - b.low,
});

/**
 * `scale` × a ÷ b of counts (never negative), b not nominally zero. Lowest over highest up to highest over lowest: low is
 * 0 where `b` has no upper bound, high is Infinity where `b` may be zero or `a` has no upper bound; nobody over
 * anything is 0. Never NaN.
 */
export const over = (a: Interval, b: Interval, scale: number): Interval => ({
  low: (scale * a.low) / b.high,
  value: (scale * a.value) / b.value,
  high: a.high === 0 ? 0 : (scale * a.high) / b.low,
});

/** Combines two known quantities; else the reason of the first absent one, in the order of the arguments. */
export function combine<N extends number>(
  a: Quantity,
  b: Quantity,
  how: (a: Interval, b: Interval) => Quantity<N>,
): Quantity<N> {
  if (!isKnown(a)) return a;
  if (!isKnown(b)) return b;
  return how(intervalOf(a), intervalOf(b));
}
