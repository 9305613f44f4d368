import type { TableRow } from './workbook-read-table';
import type { ReportFault } from './workbook-sheets';
import type { WingTables } from './workbook-wings';

/** A printed total our rows do not add up to; `suppressed` says that rows under it are not communicated. */
export type TotalDifference = {
  readonly sheet: string;
  readonly label: string;
  readonly header: string;
  readonly printed: number;
  readonly sum: number;
  readonly suppressed: number;
};

/**
 * Compares each printed total of tables 14–23 with the rows above it. A difference in people is a fact of the release when
 * rows are suppressed or the title says that a unit is left out; a difference in places is a fault.
 */
export function totalDifferences({ wings, totals }: WingTables, report: ReportFault): readonly TotalDifference[] {
  return totals.flatMap((total) => {
    const label = total.labels.find((text) => text !== 'Total') ?? '';
    const whole = total.labels[1] === 'Total';
    const under = wings.filter((row) => row.sheet === total.place.sheet && (whole || row.labels[1] === label));
    return total.cells
      .filter((cell) => cell.column.measure !== 'density')
      .flatMap((cell) => {
        const parts = under.map((row) => partOf(row, cell.column.header));
        const sum = parts.reduce<number>((added, part) => added + (part === '' ? 0 : Number(part)), 0);
        const printed = Number(cell.figure.value);
        if (sum === printed) return [];
        if (cell.column.measure === 'places')
          report(cell.place, `printed ${printed}, rows add up to ${sum}`, 'a row was misread or left out');
        const suppressed = parts.filter((part) => part === '').length;
        const name = whole ? 'Total' : label;
        return [{ sheet: total.place.sheet, label: name, header: cell.column.header, printed, sum, suppressed }];
      });
  });
}

function partOf(row: TableRow, header: string): string {
  return row.cells.find((cell) => cell.column.header === header)?.figure.value ?? '';
}
