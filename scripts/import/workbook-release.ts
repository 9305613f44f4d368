import type { IsoDate } from '#lib/domain/iso-date';
import type { FigureRow } from './figure-row';
import type { CellFigure } from './workbook-cell-figure';
import type { TableCell } from './workbook-read-table';
import type { CellPlace, ReportFault, Sheet } from './workbook-sheets';

/** One month's workbook while it is read: its day, its source, its sheets, and where faults go. */
export type Release = {
  readonly date: IsoDate;
  readonly source: string;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly report: ReportFault;
};

/** A sheet by name; a workbook without it is reported, and the rest still read. */
export function sheetOf(release: Release, name: string): Sheet | undefined {
  const sheet = release.sheets.get(name);
  const place = { sheet: name, row: 0, column: 0 };
  if (sheet === undefined) release.report(place, 'the sheet is missing', 'compare with the workbook before');
  return sheet;
}

/** "Tab14" is table 14, as the ministry's own contents name it. */
export const tableName = (sheet: string): string => sheet.replace(/^Tab/, 'Tableau ').replace('_', ' ');

type Key = { readonly subject: string; readonly cell: TableCell; readonly locator?: string; readonly note?: string };

/** A table's cell as a figure of this release. */
export function figureOf(release: Release, { subject, cell, locator, note }: Key): FigureRow {
  const { measure, definition } = cell.column;
  return {
    subject,
    measure,
    definition,
    date: release.date,
    ...cell.figure,
    source: release.source,
    locator: locator ?? tableName(cell.place.sheet),
    note: note ?? '',
  };
}

/** Of the same key read in two tables, the first; a second value that differs is reported. */
export function withoutRepeats(
  figures: readonly { row: FigureRow; place: CellPlace }[],
  report: ReportFault,
): FigureRow[] {
  const seen = new Map<string, CellFigure>();
  return figures.flatMap(({ row, place }) => {
    const key = [row.subject, row.measure, row.definition, row.date].join(' ');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return [row];
    }
    if (first.value !== row.value)
      report(place, `${key} is ${row.value}, elsewhere ${first.value}`, 'compare the two tables; the first is kept');
    return [];
  });
}
