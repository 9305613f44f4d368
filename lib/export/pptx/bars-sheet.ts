import type { BarRow, BarsSpec } from '#lib/charts/spec';
import { chartText } from '#lib/i18n/charts';
import { pptxText } from '#lib/i18n/pptx';
import { type NumberCode, numberCode } from './number-code';
import type { SheetCell } from './workbook';

/** Bars of a sheet: the whole bar, and laid over it the part within capacity. */
export type BarsSheet = {
  readonly name: string;
  readonly names: readonly string[];
  readonly values: BarColumn;
  /** Undefined where no bar has a line. */
  readonly within: BarColumn | undefined;
  /** The reading range, as lengths from the value; undefined where no row has one. */
  readonly below: BarColumn | undefined;
  readonly above: BarColumn | undefined;
  readonly code: NumberCode;
  /** As the site words the value: `at least 172.2 %`. */
  readonly printed: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};
export type BarColumn = { readonly at: number; readonly name: string; readonly cells: readonly SheetCell[] };

/** The table's column that has the bars' values. */
function valueColumn({ table, rows }: BarsSpec): number {
  const at = table.columns.findIndex((_, column) =>
    rows.every(({ to }, index) => table.rows[index]?.[column]?.value === to),
  );
  return at === -1 ? 1 : at;
}

/** Bars that begin left of the line have their places there; others are cut where the line crosses them. */
const isTwoSided = (rows: readonly BarRow[]): boolean => rows.some(({ from }) => from < 0);

function withinCell(row: BarRow, sheetRow: number): SheetCell {
  if (row.from < 0) return row.from;
  if (row.split === undefined) return undefined;
  return { formula: `MIN(B${sheetRow},${row.split})`, value: Math.min(row.to, row.split) };
}

/** Where a name comes twice, as many of the words of its row as tell it apart: what was delivered, by which day. */
function fullNames({ columns, rows }: BarsSpec['table']): string[] {
  const wordy = columns.flatMap(({ numeric }, column) => (numeric ? [] : [column]));
  const named = wordy.map((_, index) =>
    rows.map((row) =>
      wordy
        .slice(0, index + 1)
        .map((column) => row[column]?.text ?? '')
        .join(', '),
    ),
  );
  return named.find((names) => new Set(names).size === names.length) ?? named.at(-1) ?? [];
}

/** One further text of the table goes with the name: the people behind a share, the counts behind a density. */
function namesOf({ table, lang }: BarsSpec, valueAt: number): string[] {
  const firsts = table.rows.map((row) => row[0]?.text ?? '');
  if (new Set(firsts).size < firsts.length) return fullNames(table);
  const others = table.columns.map((_, index) => index).filter((index) => index > 0 && index !== valueAt);
  const [other] = others;
  return table.rows.map((row) => {
    const name = row[0]?.text ?? '';
    const more = others.length === 1 && other !== undefined ? row[other]?.text : undefined;
    const label = other === undefined ? '' : (table.columns[other]?.label ?? '');
    return more === undefined || more === '' ? name : `${name} (${chartText[lang].labelled(label, more)})`;
  });
}

const hasRange = ({ low, high }: BarRow): boolean => low !== undefined && high !== undefined && low < high;

function ranges({ rows, lang }: BarsSpec, at: number): readonly [BarColumn, BarColumn] | readonly [] {
  if (!rows.some(hasRange)) return [];
  const text = pptxText[lang];
  return [
    { at, name: text.rangeBelow, cells: rows.map(({ to, low = to }) => to - low) },
    { at: at + 1, name: text.rangeAbove, cells: rows.map(({ to, high = to }) => high - to) },
  ];
}

/** Names, values in full precision, the part within capacity, the reading range; then the chart's table as printed. */
export function barsSheet(spec: BarsSpec): BarsSheet {
  const { table, rows, lang } = spec;
  const text = pptxText[lang];
  const column = valueColumn(spec);
  const { label = text.value, unit } = table.columns[column] ?? {};
  const values = { at: 1, name: unit === undefined ? label : `${label} (${unit})`, cells: rows.map(({ to }) => to) };
  const cut = rows.map((row, index) => withinCell(row, index + 2));
  const isCut = cut.some((cell) => cell !== undefined);
  const within = isCut ? { at: 2, name: isTwoSided(rows) ? text.left : text.within, cells: cut } : undefined;
  const [below, above] = ranges(spec, isCut ? 3 : 2);
  const drawn = [values, within, below, above].filter((one) => one !== undefined);
  const names = namesOf(spec, column);
  const head = [text.row, ...drawn.map(({ name }) => name), ...table.columns.map((one) => text.asPublished(one.label))];
  return {
    name: text.dataSheet,
    ...{ names, values, within, below, above },
    code: numberCode(table, column, lang),
    printed: table.rows.map((row) => row[column]?.text ?? ''),
    rows: [
      head,
      ...names.map((name, row): SheetCell[] => [
        name,
        ...drawn.map(({ cells }) => cells[row]),
        ...(table.rows[row] ?? []).map((cell) => cell.text),
      ]),
    ],
  };
}
