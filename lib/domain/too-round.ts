import { highOf, type Known, lowOf } from '#lib/domain/quantity';

/** Half of the range of "1,000" is half of it: such a number confirms 1,462, and much else. */
const SAYS_LITTLE = 0.25;

/**
 * Does a stated number cover so much that being confirmed says little? More than a quarter of itself on the wider side. The verdict
 * stands (DESIGN §3.1 fixes the bounds); the page says what it is worth. Of an open range, true; of 0, by its width alone.
 */
export function isTooRound(stated: Known): boolean {
  const widest = Math.max(stated.value - lowOf(stated), highOf(stated) - stated.value);
  return widest > SAYS_LITTLE * Math.abs(stated.value);
}
