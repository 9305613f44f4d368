import type { IsoDate } from '#lib/domain/iso-date';
import { type Absence, isKnown, type Quantity } from '#lib/domain/quantity';
import type { Percent } from '#lib/domain/units';

/** The density of one unit at one date, as published; one per date. */
export type DensityAt = { readonly date: IsoDate; readonly density: Quantity<Percent> };

/** Consecutive published dates at or above the threshold: how many, the first and the last. */
export type Run = { readonly length: number; readonly from: IsoDate; readonly until: IsoDate };

export type Clock = {
  readonly threshold: Percent;
  /** The run that reaches the latest published date; `undefined` when the latest lies below the threshold. */
  readonly current: Run | undefined;
  /** The longest run, the latest of equals; `undefined` when no date reached the threshold. */
  readonly longest: Run | undefined;
  /** Number of dates with a density, and the latest of them. */
  readonly observed: number;
  readonly latest: IsoDate | undefined;
  /** Dates without a density, with why: they neither break nor lengthen a run. */
  readonly skipped: readonly { readonly date: IsoDate; readonly reason: Absence }[];
};

/**
 * Threshold clock (depuis quand au-dessus de t %): the consecutive published dates at which the nominal density is at least
 * `threshold` percent (DESIGN §3.2). Months nobody published are not seen, so a run is "at each of the n counts we
 * have, since at least …". The order of the input does not matter.
 */
export function clock(observations: readonly DensityAt[], threshold: Percent): Clock {
  const inOrder = observations.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const skipped: { date: IsoDate; reason: Absence }[] = [];
  let current: Run | undefined;
  let longest: Run | undefined;
  let latest: IsoDate | undefined;
  let observed = 0;
  for (const { date, density } of inOrder) {
    if (!isKnown(density)) {
      skipped.push({ date, reason: density.reason });
      continue;
    }
    observed += 1;
    latest = date;
    current = density.value >= threshold ? lengthened(current, date) : undefined;
    longest = longer(longest, current);
  }
  return { threshold, current, longest, observed, latest, skipped };
}

const lengthened = (run: Run | undefined, date: IsoDate): Run => ({
  length: (run?.length ?? 0) + 1,
  from: run?.from ?? date,
  until: date,
});

const longer = (longest: Run | undefined, current: Run | undefined): Run | undefined =>
  current !== undefined && current.length >= (longest?.length ?? 0) ? current : longest;
