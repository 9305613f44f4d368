import { dateOfDay, dayNumber } from '#lib/charts/scale';
import type { Run, Series, SeriesPoint, SeriesSpec } from '#lib/charts/spec';
import type { IsoDate } from '#lib/domain/iso-date';
import type { SheetCell } from './workbook';

/** The days of a time chart's sheet, ascending, and what each series has on them. */
export type SeriesGrid = {
  readonly days: readonly number[];
  readonly columns: readonly GridColumn[];
};
export type GridColumn = {
  readonly series: Series;
  /** By row; empty where the line is broken, `isBridged` where it passes by without a point. */
  readonly cells: readonly SheetCell[];
  readonly points: readonly (SeriesPoint | undefined)[];
};

/** The first of the month after a day. */
function nextMonth(day: number): number {
  const [year = 0, month = 0] = dateOfDay(day).split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return dayNumber(next as IsoDate);
}

const firstOf = (run: Run): number => run[0]?.x ?? Number.NaN;
const lastOf = (run: Run): number => run.at(-1)?.x ?? Number.NaN;

/** Between two runs, the first month that is missing; where none is (the boundaries changed), the day after the last count. */
const holes = ({ runs }: Series): number[] =>
  runs.slice(1).map((run, index) => {
    const before = lastOf(runs[index] ?? run);
    const month = nextMonth(before);
    return month < firstOf(run) ? month : before + 1;
  });

const isWithin = (runs: readonly Run[], day: number): boolean =>
  runs.some((run) => firstOf(run) < day && day < lastOf(run));

function column(series: Series, days: readonly number[]): GridColumn {
  const at = new Map(series.runs.flat().map((point) => [point.x, point]));
  const points = days.map((day) => at.get(day));
  const cells = points.map((point, row): SheetCell => {
    if (point !== undefined) return point.value;
    return isWithin(series.runs, days[row] ?? Number.NaN) ? { isBridged: true } : undefined;
  });
  return { series, cells, points };
}

/**
 * One row for each day on which anything is known, and an empty one wherever a line is interrupted, so that Office cannot bridge
 * a gap. A day that only another series knows, within a joined stretch of this one, is `#N/A`: Office draws through it.
 */
export function seriesGrid({ series, claims }: Pick<SeriesSpec, 'series' | 'claims'>): SeriesGrid {
  const known = [...series.flatMap(({ runs }) => runs.flat()), ...claims].map(({ x }) => x);
  const days = [...new Set([...known, ...series.flatMap(holes)])].sort((one, other) => one - other);
  return { days, columns: series.map((one) => column(one, days)) };
}
