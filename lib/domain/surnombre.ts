import { type Interval, intervalOf, knownIn, plus } from '#lib/domain/interval';
import { type Absence, absent, isKnown, type Quantity } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { surplus } from '#lib/domain/surplus';
import { type People, type Places, people } from '#lib/domain/units';

/** A prison or wing at one date, at the level where capacity is published. */
export type CapacityUnit = {
  readonly subject: SubjectId;
  readonly detained: Quantity<People>;
  readonly places: Quantity<Places>;
};

export type Surnombre = {
  readonly quantity: Quantity<People>;
  /** Units left out of the sum, with why: the surnombre is then "at least". */
  readonly uncounted: readonly { readonly subject: SubjectId; readonly reason: Absence }[];
};

const NOBODY: Interval = { low: 0, value: 0, high: 0 };
const notBelowZero = ({ low, value, high }: Interval): Interval => ({
  low: Math.max(0, low),
  value: Math.max(0, value),
  high: Math.max(0, high),
});

/**
 * People above capacity (détenus en surnombre): Σ over units of max(0, held − places), so empty places elsewhere do not
 * help (DESIGN §2). A unit without either number adds nothing, is listed, and leaves the sum without upper bound: "at
 * least". So does a unit that holds people while 0 places are published for it (Vendin-le-Vieil): they sleep in places
 * nobody publishes, and counting them all would make "at least" untrue. Absent when no unit can be counted: the first
 * unit's reason, or `not-collected` without units.
 */
export function surnombre(units: readonly CapacityUnit[]): Surnombre {
  const gaps = units.map((unit) => ({ subject: unit.subject, gap: gapOf(unit) }));
  const counted = gaps.flatMap(({ gap }) => (isKnown(gap) ? [notBelowZero(intervalOf(gap))] : []));
  const uncounted = gaps.flatMap(({ subject, gap }) => (isKnown(gap) ? [] : [{ subject, reason: gap.reason }]));
  if (counted.length === 0) return { quantity: absent(uncounted[0]?.reason ?? 'not-collected'), uncounted };
  const sum = counted.reduce(plus, NOBODY);
  const quantity = knownIn(people, uncounted.length === 0 ? sum : { ...sum, high: Number.POSITIVE_INFINITY });
  return { quantity, uncounted };
}

const gapOf = (unit: CapacityUnit): Quantity<People> =>
  holdsPeopleWithoutPlaces(unit) ? absent('no-capacity') : surplus(unit.detained, unit.places);

const holdsPeopleWithoutPlaces = ({ detained, places }: CapacityUnit): boolean =>
  isKnown(detained) && isKnown(places) && places.value === 0 && detained.value > 0;
