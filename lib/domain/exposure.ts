import { type Interval, intervalOf, knownIn, plus } from '#lib/domain/interval';
import { absent, highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { type People, type Percent, people, percent } from '#lib/domain/units';

/** The thresholds of exposure in percent of density (DESIGN §3.2). */
export const EXPOSURE_THRESHOLDS = [100, 120, 150, 200] as const;
export type ExposureThreshold = (typeof EXPOSURE_THRESHOLDS)[number];

export type ExposedWing = {
  readonly subject: SubjectId;
  readonly detained: Quantity<People>;
  readonly density: Quantity<Percent>;
};

export type Exposure = {
  readonly threshold: ExposureThreshold;
  /** People held in wings at or above the threshold, in percent of all people held. */
  readonly share: Quantity<Percent>;
  /** The people counted in it. */
  readonly exposed: Quantity<People>;
  /** People held whose wing has no density, or no published row at all: they may or may not be exposed. */
  readonly uncounted: Quantity<People>;
  /** The wings without a density or without a number of people held. */
  readonly uncountedWings: readonly SubjectId[];
};

export type ExposureParts = {
  readonly wings: readonly ExposedWing[];
  /** All people held at that date as published; without it, the sum of the wings. */
  readonly total?: Quantity<People> | undefined;
};

/**
 * Exposure (part des détenus dans un quartier à t % ou plus): people held in wings whose density is at least `threshold`, in
 * percent of all people held at that date (DESIGN §3.2). The nominal counts wings by their nominal density and leaves
 * out the uncounted; the bounds let wings whose density straddles the threshold fall on either side, and the uncounted
 * be exposed. Always within 0–100. Nobody held: `not-applicable`; no wing counted: `not-collected`.
 */
export function exposure({ wings, total }: ExposureParts, threshold: ExposureThreshold): Exposure {
  const counted = wings.flatMap(({ detained, density }) =>
    isKnown(detained) && isKnown(density) ? [{ detained, density }] : [],
  );
  const uncountedWings = wings.filter((wing) => !isKnown(wing.detained) || !isKnown(wing.density));
  const base = baseOf(wings, total);
  const uncounted = uncountedPeople(base, counted.map((wing) => intervalOf(wing.detained)).reduce(plus, NOBODY));
  const exposed = counted.map((wing) => exposedIn(wing, threshold)).reduce(plus, NOBODY);
  return {
    threshold,
    share: counted.length === 0 ? absent('not-collected') : share(exposed, uncounted, base),
    exposed: counted.length === 0 ? absent('not-collected') : knownIn(people, exposed),
    uncounted: knownIn(people, uncounted),
    uncountedWings: uncountedWings.map((wing) => wing.subject),
  };
}

const NOBODY: Interval = { low: 0, value: 0, high: 0 };
const UNLIMITED: Interval = { low: 0, value: 0, high: Number.POSITIVE_INFINITY };

/** The published total; else the sum of the wings, without upper bound when the people of a wing are not known. */
function baseOf(wings: readonly ExposedWing[], total: Quantity<People> | undefined): Interval {
  if (total !== undefined && isKnown(total)) return intervalOf(total);
  return wings.map(({ detained }) => (isKnown(detained) ? intervalOf(detained) : UNLIMITED)).reduce(plus, NOBODY);
}

/** What the total holds beyond the counted wings; a total below its wings (a doubt of the data) leaves none. */
const uncountedPeople = (base: Interval, counted: Interval): Interval => ({
  low: Math.max(0, base.low - counted.high),
  value: Math.max(0, base.value - counted.value),
  high: Math.max(0, base.high - counted.low),
});

function exposedIn({ detained, density }: CountedWing, threshold: number): Interval {
  return {
    low: lowOf(density) >= threshold ? lowOf(detained) : 0,
    value: density.value >= threshold ? detained.value : 0,
    high: highOf(density) >= threshold ? highOf(detained) : 0,
  };
}

type CountedWing = { readonly detained: Known<People>; readonly density: Known<Percent> };

function share(exposed: Interval, uncounted: Interval, base: Interval): Quantity<Percent> {
  if (base.value === 0) return absent('not-applicable');
  return knownIn(percent, {
    low: inPercent(exposed.low, base.high),
    value: inPercent(exposed.value, base.value),
    high: inPercent(exposed.high + uncounted.high, base.low),
  });
}

/** Never above 100, nor NaN: without anybody at the lowest, everybody may be exposed. */
const inPercent = (part: number, whole: number): number => (part >= whole ? 100 : (100 * part) / whole);
