import type { Cell } from '#lib/charts/data-table';
import type { SeriesSpec } from '#lib/charts/spec';
import { chartText } from '#lib/i18n/charts';
import { pptxText } from '#lib/i18n/pptx';
import { type NumberCode, numberCode } from './number-code';
import { referenceLine } from './reference-line';
import { type GridColumn, type SeriesGrid, seriesGrid } from './series-grid';
import type { SheetCell } from './workbook';

/** A line of the chart and its column of the sheet. */
export type SheetLine = {
  readonly name: string;
  readonly column: GridColumn;
  readonly cells: readonly SheetCell[];
  readonly code: NumberCode;
  /** By row, as the site words it: `at least 2,346`. */
  readonly printed: readonly (string | undefined)[];
  /** By row, whose figure it is. */
  readonly origins: readonly (string | undefined)[];
};
/** What is drawn beside the series: the 100 % line, the ring around a claim. */
type Extra = { readonly kind: 'line' | 'claims'; readonly name: string; readonly cells: readonly SheetCell[] };

export type SeriesSheet = {
  readonly name: string;
  readonly grid: SeriesGrid;
  readonly lines: readonly SheetLine[];
  readonly extras: readonly Extra[];
  readonly reference: number | undefined;
  readonly rows: readonly (readonly SheetCell[])[];
};

/** The table's column of a series: the one that has its value at its dates. */
function columnOf({ table }: SeriesSpec, { series }: GridColumn): number | undefined {
  const [point] = series.runs.flat();
  const row = table.rows.find(([date]) => date?.value === point?.date) ?? [];
  const same = row.findIndex(({ value }, index) => index > 0 && value === point?.value);
  return same === -1 ? undefined : same;
}

function lineOf(spec: SeriesSpec, column: GridColumn, index: number): SheetLine {
  const { table, lang } = spec;
  const at = (spec.series.length === 1 ? columnOf(spec, column) : undefined) ?? index + 1;
  const byDate = new Map(table.rows.map((row) => [row[0]?.value, row[at]]));
  const cellOf = (row: number): Cell | undefined => byDate.get(column.points[row]?.date);
  return {
    name: table.columns[at]?.label ?? spec.headline,
    column,
    cells: column.cells,
    code: numberCode(table, at, lang),
    printed: column.points.map((point, row) => (point === undefined ? undefined : cellOf(row)?.text)),
    origins: column.points.map((point) => point && chartText[lang][point.style]),
  };
}

/** Why a row is empty, in words: no count at all on its day, or none of this series' boundaries. */
const MONTH_AND_A_HALF = 46;
function reasons(spec: SeriesSpec, { days, columns }: SeriesGrid): (string | undefined)[] {
  const text = pptxText[spec.lang];
  const claimed = new Set(spec.claims.map(({ x }) => x));
  const known = days.filter((_, row) => columns.some(({ points }) => points[row] !== undefined));
  return days.map((day, row) => {
    if (columns.some(({ points }) => points[row] !== undefined) || claimed.has(day)) return undefined;
    const before = known.findLast((one) => one < day) ?? day;
    const after = known.find((one) => one > day) ?? day;
    return after - before <= MONTH_AND_A_HALF ? text.otherBounds : text.noCount;
  });
}

/** What articles claim, by row; claims of one day (people, and places) stand in columns of their own. */
function claimColumns({ claims }: SeriesSpec, days: readonly number[]): SheetCell[][] {
  const ofDay = (day: number) => claims.filter(({ x }) => x === day);
  const most = Math.max(0, ...days.map((day) => ofDay(day).length));
  return Array.from({ length: most }, (_, index) => days.map((day) => ofDay(day)[index]?.value));
}

/** Dates, then each series in full precision, the line, the claims; after them what was printed and by whom. */
export function seriesSheet(spec: SeriesSpec): SeriesSheet {
  const text = pptxText[spec.lang];
  const grid = seriesGrid(spec);
  const lines = grid.columns.map((column, index) => lineOf(spec, column, index));
  const reference = referenceLine(spec);
  const extras: Extra[] = [
    ...(reference === undefined
      ? []
      : [{ kind: 'line' as const, name: chartText[spec.lang].hundred, cells: grid.days.map(() => reference) }]),
    ...claimColumns(spec, grid.days).map((cells) => ({ kind: 'claims' as const, name: text.claims, cells })),
  ];
  const why = reasons(spec, grid);
  const head = [
    ...[chartText[spec.lang].date, ...lines.map(({ name }) => name), ...extras.map(({ name }) => name)],
    ...lines.flatMap(({ name }) => [text.asPublished(name), text.origin(name)]),
  ];
  const rows = grid.days.map((day, row): SheetCell[] => [
    ...[{ day }, ...lines.map(({ cells }) => cells[row]), ...extras.map(({ cells }) => cells[row])],
    ...lines.flatMap(({ printed, origins }) => [printed[row] ?? why[row], origins[row]]),
  ]);
  return { name: text.dataSheet, grid, lines, extras, reference, rows: [head, ...rows] };
}
