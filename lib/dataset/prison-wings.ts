import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { difference } from '#lib/domain/change';
import { addMonths, type IsoDate, monthsBetween } from '#lib/domain/iso-date';
import { absent, isKnown, type Quantity } from '#lib/domain/quantity';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { surnombre } from '#lib/domain/surnombre';
import type { People } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { latestDate, ratioAt } from './ratios';

/** A prison or one of its wings at a date, with the people held about a year before. */
export type UnitLine = {
  readonly subject: Subject;
  readonly ratio: CapacityRatio;
  /** People above its own capacity: never below zero; absent where 0 places are published for people held. */
  readonly excess: Quantity<People>;
  readonly before: CapacityRatio | undefined;
  readonly change: Quantity<People>;
};

/** Wings without a row at the date, with the last one they had. */
export type FormerWing = { readonly subject: Subject; readonly last: IsoDate };

export type PrisonUnits = {
  /** The date changes are counted from; undefined when no count lies about a year before. */
  readonly before: IsoDate | undefined;
  readonly wings: readonly UnitLine[];
  readonly former: readonly FormerWing[];
};

/** A year-on-year change may rest on a count up to so many months off, since some months are in no copy we have. */
const MOST_MONTHS_OFF = 3;

/** The published date nearest to twelve months before, the earlier of two as near; undefined beyond three months. */
export function aboutOneYearBefore(dates: readonly IsoDate[], date: IsoDate): IsoDate | undefined {
  const wanted = addMonths(date, -12);
  const off = (one: IsoDate) => Math.abs(monthsBetween(wanted, one));
  const near = dates.filter((one) => one < date && off(one) <= MOST_MONTHS_OFF);
  return near.toSorted((a, b) => off(a) - off(b) || (a < b ? -1 : 1))[0];
}

type Lookup = { readonly date: IsoDate; readonly before: IsoDate | undefined };

/** How a prison or wing stands at a date; undefined without a row. */
export function unitLine(data: Dataset, subject: Subject, { date, before }: Lookup): UnitLine | undefined {
  const at = { subject: subject.id, definition: 'operational' } as const;
  const ratio = ratioAt(data, { ...at, date });
  if (ratio === undefined) return undefined;
  const earlier = before === undefined ? undefined : ratioAt(data, { ...at, date: before });
  const { detained, places } = ratio;
  const unit = { subject: subject.id, detained: detained.quantity, places: places.quantity };
  const from = earlier?.detained.quantity ?? absent('not-collected');
  const change = difference({ from, to: detained.quantity });
  return { subject, ratio, excess: surnombre([unit]).quantity, before: earlier, change };
}

const wingsOf = (data: Dataset, prison: SubjectId): readonly Subject[] =>
  data.childrenOf(prison).filter(({ kind }) => kind === 'wing');

/** The wings of a prison at a date, those that hold most people first, and those it no longer has a row for. */
export function prisonUnits(data: Dataset, prison: SubjectId, date: IsoDate): PrisonUnits {
  const before = aboutOneYearBefore(data.datesOf('establishment'), date);
  const lines = wingsOf(data, prison).map((wing) => ({ wing, line: unitLine(data, wing, { date, before }) }));
  const wings = lines.flatMap(({ line }) => line ?? []).toSorted((a, b) => heldIn(b) - heldIn(a));
  const former = lines.flatMap(({ wing, line }): FormerWing[] => {
    const last = line === undefined ? latestDate(data, wing.id) : undefined;
    return last === undefined ? [] : [{ subject: wing, last }];
  });
  return { before, wings, former };
}

/** For the order only: wings whose people are not known come last. */
const heldIn = ({ ratio: { detained } }: UnitLine): number =>
  isKnown(detained.quantity) ? detained.quantity.value : -1;
