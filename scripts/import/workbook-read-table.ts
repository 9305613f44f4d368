import type { Definition, Measure } from '#lib/domain/measure';
import { type CellFigure, countIn, percentIn } from './workbook-cell-figure';
import { type CellPlace, type ReportFault, type Sheet, textOf } from './workbook-sheets';

/** What one column of a table states. */
export type Column = {
  readonly header: string;
  readonly measure: Measure;
  readonly definition: Definition;
  readonly percent?: boolean;
  /** The wing type the column is about, for tables whose rows are directorates. */
  readonly type?: string;
};

export type TableCell = { readonly column: Column; readonly figure: CellFigure; readonly place: CellPlace };
export type TableRow = {
  readonly labels: readonly string[];
  readonly place: CellPlace;
  readonly cells: readonly TableCell[];
};

/** How to read a table: the headers of its label columns, then the columns wanted (others are left alone). */
export type Layout = { readonly labels: readonly string[]; readonly columns: readonly Column[] };

/** The rows under the header; they end at the first row without a second cell (the footnotes). */
export function readTable(sheet: Sheet, layout: Layout, report: ReportFault): readonly TableRow[] {
  const top = sheet.rows.findIndex((row) => layout.labels.every((label, at) => textOf(row[at]) === label));
  if (top < 0) {
    const what = `no header ${layout.labels.join(' | ')}`;
    report({ sheet: sheet.name, row: 0, column: 0 }, what, 'the layout changed: compare with the workbook before');
    return [];
  }
  const headers = (sheet.rows[top] ?? []).map(textOf);
  const columns = layout.columns.flatMap((column) => {
    const at = headers.indexOf(column.header);
    if (at < 0)
      report({ sheet: sheet.name, row: top, column: 0 }, `no column "${column.header}"`, 'the layout changed');
    return at < 0 ? [] : [{ column, at }];
  });
  const rows: TableRow[] = [];
  for (let row = top + 1; row < sheet.rows.length && textOf(sheet.rows[row]?.[1]) !== ''; row += 1) {
    const labels = layout.labels.map((_, at) => textOf(sheet.rows[row]?.[at]));
    const cells = columns.flatMap(({ column, at }) => cellAt({ sheet, row, column, at, report }));
    rows.push({ labels, place: { sheet: sheet.name, row, column: 0 }, cells });
  }
  return rows;
}

type At = { sheet: Sheet; row: number; column: Column; at: number; report: ReportFault };

function cellAt({ sheet, row, column, at, report }: At): TableCell[] {
  const text = textOf(sheet.rows[row]?.[at]);
  const place = { sheet: sheet.name, row, column: at };
  const figure = column.percent === true ? percentIn(text) : countIn(text);
  if (figure) return [{ column, figure, place }];
  report(place, `no number in "${text}" (${column.header})`, 'expected digits, NC, or a percentage as 98,5 %');
  return [];
}
