import { groupBy } from './csv-table';
import type { PrisonRow } from './workbook-prisons';
import type { TableCell } from './workbook-read-table';
import type { ReportFault } from './workbook-sheets';
import type { TotalDifference } from './workbook-totals';

/** Half of the last printed decimal of a percentage, and a grain for the floating point. */
const HALF_A_TENTH = 0.05 + 1e-9;

/**
 * Holds tables 30, 36 and 41 against themselves: each rate against its two counts, each printed total against the rows of
 * its directorate, the country against the directorates. A total above its rows is a fact of the release, and is listed,
 * where rows are suppressed (NC), and for places where the people add up: places with nobody on them have no row (Rennes,
 * July 2026: 368 places for women, rows of 365). Any other difference is a fault.
 */
export function checkPrisonTables(rows: readonly PrisonRow[], report: ReportFault): readonly TotalDifference[] {
  checkRates(rows, report);
  return [...groupBy(rows, (row) => row.sheet).values()].flatMap((table) =>
    table.filter(({ total }) => total !== undefined).flatMap((total) => differences(total, table, report)),
  );
}

function checkRates(rows: readonly PrisonRow[], report: ReportFault): void {
  for (const row of rows) {
    const held = numberIn(row, 'womenOnWomenPlaces');
    const places = numberIn(row, 'womenPlaces');
    const rate = row.cells.find(({ column }) => column.measure === 'womenPlacesOccupancy');
    if (held === undefined || places === undefined || rate === undefined || rate.figure.value === '') continue;
    const computed = (100 * held) / places;
    if (Math.abs(computed - Number(rate.figure.value)) > HALF_A_TENTH)
      report(rate.place, `printed ${rate.figure.value}, ${held} for ${places} is ${computed.toFixed(1)}`, 'misread?');
  }
}

function numberIn(row: PrisonRow, measure: string): number | undefined {
  const found = row.cells.find(({ column }) => column.measure === measure)?.figure.value ?? '';
  return found === '' ? undefined : Number(found);
}

/** The rows a total adds up: prisons of its directorate, or the directorates. */
function rowsUnder(total: PrisonRow, table: readonly PrisonRow[]): readonly PrisonRow[] {
  if (total.total === 'country') return table.filter((row) => row.total === 'disp');
  return table.filter((row) => row.total === undefined && row.labels[0] === total.labels[0]);
}

function differences(total: PrisonRow, table: readonly PrisonRow[], report: ReportFault): TotalDifference[] {
  const under = rowsUnder(total, table);
  const compared = total.cells
    .filter(({ column, figure }) => column.percent !== true && figure.value !== '')
    .map((cell) => ({ cell, printed: Number(cell.figure.value), ...sumOf(under, cell) }))
    .filter(({ printed, sum }) => printed !== sum);
  const onlyPlaces = compared.every(({ cell }) => cell.column.measure === 'womenPlaces');
  return compared.map(({ cell, printed, sum, suppressed }) => {
    if (sum > printed || (suppressed === 0 && !onlyPlaces)) reportTotal({ cell, sum, report });
    const label = total.labels[0] ?? '';
    return { sheet: total.sheet, label, header: cell.column.header, printed, sum, suppressed };
  });
}

function sumOf(rows: readonly PrisonRow[], { column }: TableCell): { sum: number; suppressed: number } {
  const parts = rows.map((row) => numberIn(row, column.measure));
  const known = parts.filter((part) => part !== undefined);
  return { sum: known.reduce((added, part) => added + part, 0), suppressed: parts.length - known.length };
}

function reportTotal({ cell, sum, report }: { cell: TableCell; sum: number; report: ReportFault }): void {
  report(cell.place, `printed ${cell.figure.value}, rows add up to ${sum}`, 'a row was misread or left out');
}
