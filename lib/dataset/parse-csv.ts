import { CsvError, parse } from 'csv-parse/sync';
import type { RowPlace } from '#lib/domain/figure';
import type { Report } from './fault';
import type { DataFile } from './read-data-folder';

/** A row as written, by column, and the line it starts on. */
export type CsvRow<C extends string> = { readonly [K in C]: string } & { readonly place: RowPlace };

/**
 * Rows of a CSV file whose first line must be exactly `columns`. A file that is no CSV gives its first fault and no
 * row; a row of another length is reported and left out.
 */
export function parseCsv<C extends string>(file: DataFile, columns: readonly C[], report: Report): CsvRow<C>[] {
  const records = recordsOf(file, report);
  const header = records[0]?.join(',');
  if (header !== columns.join(',')) {
    if (records.length > 0 || file.text === '') {
      report({ file: file.path, line: 1 }, `the header is "${header ?? ''}"`, `write "${columns.join(',')}"`);
    }
    return [];
  }
  const rows: CsvRow<C>[] = [];
  let line = 1;
  for (const [index, record] of records.entries()) {
    const place = { file: file.path, line };
    line += linesOf(record);
    if (index === 0) continue;
    if (record.length === columns.length) rows.push(rowOf(record, columns, place));
    else report(place, `${record.length} cells instead of ${columns.length}`, 'quote cells that hold a comma');
  }
  return rows;
}

/** A record takes one line, and one more for each newline inside its cells. */
const linesOf = (record: readonly string[]): number =>
  record.reduce((lines, cell) => (cell.includes('\n') ? lines + cell.split('\n').length - 1 : lines), 1);

function recordsOf(file: DataFile, report: Report): string[][] {
  try {
    // Blank lines are kept as rows of one cell, so that they are reported.
    return parse(file.text, { relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    report({ file: file.path, line }, `malformed CSV (${error.code})`, 'close and double the quotes of that line');
    return [];
  }
}

function rowOf<C extends string>(record: readonly string[], columns: readonly C[], place: RowPlace): CsvRow<C> {
  const cells: Record<string, string> = {};
  for (const [index, column] of columns.entries()) cells[column] = record[index] as string;
  return { ...(cells as { [K in C]: string }), place };
}
