import { countFromWire, type WireCount } from '#lib/domain/count-wire';
import type { IsoDate } from '#lib/domain/iso-date';
import type { PrisonAt } from '#lib/domain/prison-counts';
import { together } from '#lib/domain/prison-counts';
import type { EstablishmentType, SubjectId, WingType } from '#lib/domain/subject';
import type { CapacityUnit } from '#lib/domain/surnombre';
import { people, places } from '#lib/domain/units';

/** No row at that date. */
const NO_ROW = '-';
type Cell = WireCount | typeof NO_ROW;

/** The counts of a wing at each date from its first one on. */
export type WireSeries = { readonly from: number; readonly held: readonly Cell[]; readonly places: readonly Cell[] };

/** What the list cannot read in its own rows: a prison that has closed. */
export type WireClosed = {
  readonly name: string;
  readonly type: EstablishmentType;
  /** Town and department as a row shows them. */
  readonly place: string;
  readonly disp: SubjectId | undefined;
  readonly also: readonly string[];
};

export type WirePrison = {
  readonly id: SubjectId;
  /** By the end of their ids: `ma`, `cd-2`. */
  readonly wings: Readonly<Record<string, WireSeries>>;
  /** By the number of the date: where the prison's total is not the plain sum of its wings' counts. */
  readonly totals: Readonly<Record<number, readonly [Cell, Cell]>>;
  readonly closed?: WireClosed;
};

/** People held and places of every prison and wing at every date, as one file. */
export type WireHistory = {
  readonly dates: readonly IsoDate[];
  /** For each date the day of the earlier count, about a year before, where there is one. */
  readonly since: Readonly<Record<IsoDate, IsoDate>>;
  readonly prisons: readonly WirePrison[];
};

function unit(subject: SubjectId, held: Cell | undefined, room: Cell | undefined): CapacityUnit | undefined {
  if (held === undefined || room === undefined || held === NO_ROW || room === NO_ROW) return undefined;
  return { subject, detained: countFromWire(held, people), places: countFromWire(room, places) };
}

/** The wings of a prison with a row at a date, of one type or of all. */
export function wingsAt({ id, wings }: WirePrison, index: number, type?: WingType): readonly CapacityUnit[] {
  return Object.entries(wings).flatMap(([end, { from, held, places: room }]) =>
    type === undefined || end.split('-')[0] === type
      ? (unit(`${id}.${end}` as SubjectId, held[index - from], room[index - from]) ?? [])
      : [],
  );
}

/** A prison as a whole; undefined without a row at that date. */
export function prisonAt(prison: WirePrison, index: number): CapacityUnit | undefined {
  const total = prison.totals[index];
  return total === undefined ? plainSum(prison.id, wingsAt(prison, index)) : unit(prison.id, ...total);
}

/** What most totals are, and the file therefore need not say. */
export const plainSum = (id: SubjectId, wings: readonly CapacityUnit[]): CapacityUnit | undefined =>
  wings.length === 0 ? undefined : { ...wings.reduce(together), subject: id };

export type Asked = { readonly date: IsoDate; readonly wing: WingType | undefined };

/** What is known of a prison at a date, as a whole or in its wings of one type; undefined without a row. */
export function knownAt(
  { dates, since }: WireHistory,
  prison: WirePrison,
  { date, wing }: Asked,
): PrisonAt | undefined {
  const shownAt = (day: IsoDate): readonly CapacityUnit[] => {
    const index = dates.indexOf(day);
    return wing === undefined ? [prisonAt(prison, index) ?? []].flat() : wingsAt(prison, index, wing);
  };
  const shown = shownAt(date);
  if (shown.length === 0) return undefined;
  const earlier = since[date];
  const before = earlier === undefined ? [] : shownAt(earlier);
  return {
    shown,
    wings: wing === undefined ? wingsAt(prison, dates.indexOf(date)) : shown,
    before: before.length === 0 ? undefined : before.reduce(together).detained,
    isRanked: !(wing === 'epm' || prison.id.startsWith('epm-')),
  };
}
