import { type Band, bandOf } from '#lib/domain/bands';
import { difference } from '#lib/domain/change';
import { density } from '#lib/domain/density';
import { combine, knownIn, plus } from '#lib/domain/interval';
import type { Sortable, SortNumber } from '#lib/domain/prison-order';
import { absent, highOf, isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import { SMALL_BELOW } from '#lib/domain/small-below';
import { type CapacityUnit, surnombre } from '#lib/domain/surnombre';
import type { People, Percent } from '#lib/domain/units';

/** What the dataset knows of a prison at a date. */
export type PrisonAt = {
  /** What its row shows: the prison as a whole, or its wings of one type; never empty. */
  readonly shown: readonly CapacityUnit[];
  /** The wings whose people above capacity are added. */
  readonly wings: readonly CapacityUnit[];
  /** People held in what is shown at the earlier date; undefined when no count lies about a year before. */
  readonly before: Quantity<People> | undefined;
  /** False for minors, who are never ranked (DESIGN §3.5). */
  readonly isRanked: boolean;
};

/** What the list shows of a prison, and orders and filters by. */
export type PrisonCounts = {
  readonly shown: readonly CapacityUnit[];
  /** All that is shown, together. */
  readonly whole: CapacityUnit;
  readonly density: Quantity<Percent>;
  readonly band: Band | undefined;
  /** People above capacity, wing by wing. */
  readonly above: Quantity<People>;
  /** People held, since the earlier count. */
  readonly change: Quantity<People>;
  /** Has places, but few. */
  readonly small: boolean;
  /** Those that are known, from above too. */
  readonly numbers: Sortable['numbers'];
  /** What it is ordered by: nothing of those that are not ranked. */
  readonly ranked: Sortable['numbers'];
};

/** Known, and not only from below. */
const isWhole = (quantity: Quantity): boolean => isKnown(quantity) && Number.isFinite(highOf(quantity));

/** The numbers of a prison's row, from its counts: the same on the server and, for other dates, in the browser. */
export function prisonCounts({ shown, wings, before, isRanked }: PrisonAt): PrisonCounts {
  const whole = shown.reduce(together);
  const full = density(whole.detained, whole.places);
  const above = surnombre(wings).quantity;
  const change = changeSince(before, whole.detained);
  const { places } = whole;
  const quantities: Record<SortNumber, Quantity> = { held: whole.detained, places, density: full, above, change };
  const numbers = knownNumbers(quantities);
  return {
    shown,
    whole,
    density: full,
    band: isKnown(full) && !saysNothing(full) ? bandOf(full.value) : undefined,
    above,
    change,
    small: isKnown(places) && places.value > 0 && places.value < SMALL_BELOW,
    numbers,
    ranked: isRanked ? numbers : {},
  };
}

/** Anything from nothing to infinity: people and places both lack a wing. */
export const saysNothing = (quantity: Quantity): boolean =>
  isKnown(quantity) && lowOf(quantity) <= 0 && highOf(quantity) === Number.POSITIVE_INFINITY;

/** Two units as one: an absent count of either leaves the sum absent. */
export const together = (a: CapacityUnit, b: CapacityUnit): CapacityUnit => ({
  subject: a.subject,
  detained: sum(a.detained, b.detained),
  places: sum(a.places, b.places),
});

const sum = <N extends number>(a: Quantity<N>, b: Quantity<N>): Quantity<N> =>
  combine(a, b, (x, y) => knownIn((amount) => amount as N, plus(x, y)));

/** Only between two exact counts: a wing that one of them lacks would pass for people gone or come. */
function changeSince(before: Quantity<People> | undefined, now: Quantity<People>): Quantity<People> {
  const counts = [before ?? absent('not-collected'), now];
  const lacking = counts.find(({ kind }) => kind !== 'exact');
  if (before !== undefined && lacking === undefined) return difference({ from: before, to: now });
  return absent(lacking?.kind === 'absent' ? lacking.reason : 'not-collected');
}

const knownNumbers = (quantities: Record<SortNumber, Quantity>): Sortable['numbers'] =>
  Object.fromEntries(
    Object.entries(quantities).flatMap(([key, quantity]) =>
      isKnown(quantity) && isWhole(quantity) ? [[key, quantity.value]] : [],
    ),
  );

/** What can be said over all prisons of a list. */
export type ListCounts = {
  readonly total: number;
  /** Those that surely hold more people than they have places. */
  readonly overfull: number;
  readonly atLeast150: number;
  /** Those of which nobody can say it: a count under statistical secrecy or missing, or no place published. */
  readonly incomparable: number;
};

export function listCounts(prisons: readonly Pick<PrisonCounts, 'density' | 'band'>[]): ListCounts {
  return {
    total: prisons.length,
    overfull: prisons.filter(({ density: full }) => isSurelyAbove(full)).length,
    atLeast150: prisons.filter(({ band }) => band === 'from150' || band === 'from200').length,
    incomparable: prisons.filter(({ density: full }) => !isSurelyAbove(full) && !isSurelyNotAbove(full)).length,
  };
}

const isSurelyAbove = (full: Quantity): boolean => isKnown(full) && lowOf(full) > 100;
const isSurelyNotAbove = (full: Quantity): boolean => isKnown(full) && highOf(full) <= 100;
