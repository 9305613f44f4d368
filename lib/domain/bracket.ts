import { choose } from '#lib/domain/choose';
import type { KnownFigure } from '#lib/domain/claim-reading';
import type { Search } from '#lib/domain/evidence';
import { addMonths, type IsoDate } from '#lib/domain/iso-date';
import { atLeastOne } from '#lib/domain/non-empty';
import { highOf, lowOf } from '#lib/domain/quantity';
import type { Check } from '#lib/domain/verdict';

type Bracketed = Extract<Check, { verdict: 'bracketed' }>;

/**
 * The verdict `bracketed` (DESIGN §3.4) for a date without a figure: the nearest dates before and after lie at most two
 * months apart, and what their best figures span meets the claim's bounds. `undefined` otherwise. Evidence by time.
 */
export function bracketed(date: IsoDate, evidence: readonly KnownFigure[], search: Search): Bracketed | undefined {
  const before = bestAt(evidence.findLast((figure) => figure.date < date)?.date, evidence, search);
  const after = bestAt(evidence.find((figure) => figure.date > date)?.date, evidence, search);
  if (!before || !after || addMonths(before.date, 2) < after.date) return undefined;
  const low = Math.min(before.quantity.value, after.quantity.value);
  const high = Math.max(before.quantity.value, after.quantity.value);
  const { quantity } = search.claim;
  const meets = low <= highOf(quantity) && lowOf(quantity) <= high;
  return meets ? { verdict: 'bracketed', against: before, after } : undefined;
}

function bestAt(date: IsoDate | undefined, evidence: readonly KnownFigure[], { context }: Search) {
  const there = evidence.filter((figure) => figure.date === date);
  return atLeastOne(there) ? choose(there, context.sourceOf).chosen : undefined;
}
