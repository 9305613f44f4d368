import { highOf, type Known, lowOf } from '#lib/domain/quantity';

export type ReadingRange = { readonly low: number; readonly high: number };

/**
 * The bounds of a quantity rounded outwards to so many decimals, in its own unit: 124.84–127.05 → 124.8–127.1 (« fourchette
 * de lecture », DESIGN §3.1). `undefined` for an exact quantity: it has no range. Infinity stays.
 */
export function readingRange(known: Known, decimals: number): ReadingRange | undefined {
  if (known.kind === 'exact') return undefined;
  return { low: rounded(lowOf(known), decimals, Math.floor), high: rounded(highOf(known), decimals, Math.ceil) };
}

/** Closer than this to a printable number, relatively from 1 on, is noise of binary arithmetic: it must not cost a printed step. */
const NOISE = 1e-12;

function rounded(value: number, decimals: number, direction: (scaled: number) => number): number {
  if (!Number.isFinite(value)) return value;
  const scale = 10 ** decimals;
  const nearest = Math.round(value * scale) / scale;
  const printable = Math.abs(nearest - value) <= NOISE * Math.max(1, Math.abs(value));
  // + 0 turns −0 into 0.
  return (printable ? nearest : direction(value * scale) / scale) + 0;
}
