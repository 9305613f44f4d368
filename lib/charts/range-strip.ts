import { highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';

/** Where on a strip of 100 the ends of a reading range stand; equal ends: a number given to the unit. */
export type StripRange = { readonly from: number; readonly to: number; readonly at: number };
/** What an article says as a range, and the figures held against it as points or ranges of their own. */
export type RangeStrip = { readonly claim: StripRange; readonly figures: readonly StripRange[] };

/** Kept free at either end, so that a mark at an end is seen whole. */
const MARGIN = 8;

/**
 * The claim's reading range and the figures, on one linear scale that just holds them all. An open upper end runs to the edge.
 * Figures without a number are left out; undefined when there is nothing to set the claim against.
 */
export function rangeStrip(claim: Known, against: readonly Quantity[]): RangeStrip | undefined {
  const figures = against.filter(isKnown);
  if (figures.length === 0) return undefined;
  const ends = [claim, ...figures].flatMap((known) => [lowOf(known), known.value, highOf(known)]);
  const finite = ends.filter(Number.isFinite);
  const low = Math.min(...finite);
  const span = Math.max(...finite) - low;
  const place = (value: number): number => {
    if (!Number.isFinite(value)) return 100;
    return span === 0 ? 50 : MARGIN + ((value - low) / span) * (100 - 2 * MARGIN);
  };
  const rangeOf = (known: Known): StripRange => ({
    from: place(lowOf(known)),
    to: place(highOf(known)),
    at: place(known.value),
  });
  return { claim: rangeOf(claim), figures: figures.map(rangeOf) };
}
