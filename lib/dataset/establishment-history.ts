import {
  plainSum,
  type WireClosed,
  type WireHistory,
  type WirePrison,
  type WireSeries,
} from '#lib/domain/count-history';
import { wireCount } from '#lib/domain/count-wire';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Subject } from '#lib/domain/subject';
import type { CapacityUnit } from '#lib/domain/surnombre';
import type { Dataset } from './dataset';
import { type PrisonEntry, prisonEntries, unitAt } from './establishment-list';
import { aboutOneYearBefore } from './prison-wings';

/** Every prison and wing at every date, open or closed, as the list's one file of counts. */
export function establishmentHistory(data: Dataset): WireHistory {
  const dates = data.datesOf('establishment');
  const since = dates.flatMap((date) => {
    const earlier = aboutOneYearBefore(dates, date);
    return earlier === undefined ? [] : [[date, earlier] as const];
  });
  return {
    dates,
    since: Object.fromEntries(since),
    prisons: prisonEntries(data).map((entry) => wirePrison(entry, data, dates)),
  };
}

function wirePrison(entry: PrisonEntry, data: Dataset, dates: readonly IsoDate[]): WirePrison {
  const { id } = entry;
  const wings = data.childrenOf(id).filter(({ kind }) => kind === 'wing');
  const rows = wings.map((wing) => dates.map((date) => unitAt(data, wing.id, date)));
  const totals = dates.flatMap((date, index) => {
    const total = cells(unitAt(data, id, date));
    const plain = cells(
      plainSum(
        id,
        rows.flatMap((row) => row[index] ?? []),
      ),
    );
    return JSON.stringify(total) === JSON.stringify(plain) ? [] : [[index, total] as const];
  });
  const series = wings.flatMap((wing, index) => {
    const found = seriesOf(rows[index] ?? []);
    return found === undefined ? [] : [[wing.id.slice(id.length + 1), found] as const];
  });
  const wire = { id, wings: Object.fromEntries(series), totals: Object.fromEntries(totals) };
  const closed = data.subjects.get(id)?.until !== undefined;
  return closed ? { ...wire, closed: closedEntry(entry) } : wire;
}

const cells = (unit: CapacityUnit | undefined) =>
  unit === undefined ? (['-', '-'] as const) : ([wireCount(unit.detained), wireCount(unit.places)] as const);

/** From the first row to the last. */
function seriesOf(rows: readonly (CapacityUnit | undefined)[]): WireSeries | undefined {
  const from = rows.findIndex((row) => row !== undefined);
  if (from === -1) return undefined;
  const written = rows.slice(from, rows.findLastIndex((row) => row !== undefined) + 1).map(cells);
  return { from, held: written.map(([held]) => held), places: written.map(([, room]) => room) };
}

const closedEntry = ({ name, type, city, department, number, disp, also }: PrisonEntry): WireClosed => ({
  name,
  type,
  place: placeText({ city, department, number }),
  disp: disp?.id as Subject['id'] | undefined,
  also,
});

/** Town and department in a row: `Évry, Essonne (91)`. */
export const placeText = ({ city, department, number }: Pick<PrisonEntry, 'city' | 'department' | 'number'>): string =>
  `${city === '' ? '' : `${city}, `}${department} (${number})`;
