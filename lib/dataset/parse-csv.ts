import { CsvError, parse } from 'csv-parse/sync';
import type { RowPlace } from '#lib/domain/figure';
import type { Report } from './fault';
import type { DataFile } from './read-data-folder';

/** A row as written, by column, and the line it starts on. */
export type CsvRow<C extends string> = { readonly [K in C]: string } & { readonly place: RowPlace };

type ParsedRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/**
 * Rows of a CSV file whose first line must be exactly `columns`. A file that is no CSV gives its first fault and no
 * row; a row of another length is reported and left out.
 */
export function parseCsv<C extends string>(file: DataFile, columns: readonly C[], report: Report): CsvRow<C>[] {
  const records = recordsOf(file, report);
  const header = records[0]?.record.join(',');
  if (header !== columns.join(',')) {
    if (records.length > 0 || file.text === '') {
      report({ file: file.path, line: 1 }, `the header is "${header ?? ''}"`, `write "${columns.join(',')}"`);
    }
    return [];
  }
  const rows: CsvRow<C>[] = [];
  for (const [index, { record }] of records.entries()) {
    if (index === 0) continue;
    const place = { file: file.path, line: startLine(records, index) };
    if (record.length === columns.length) rows.push(rowOf(record, columns, place));
    else report(place, `${record.length} cells instead of ${columns.length}`, 'quote cells that hold a comma');
  }
  return rows;
}

function recordsOf(file: DataFile, report: Report): ParsedRecord[] {
  try {
    // Blank lines are kept as rows of one cell, so that they are reported.
    return parse(file.text, { info: true, relax_column_count: true }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    report({ file: file.path, line }, `malformed CSV (${error.code})`, 'close and double the quotes of that line');
    return [];
  }
}

/** csv-parse counts the line a record ends on; it starts after the end of the one before. */
const startLine = (records: readonly ParsedRecord[], index: number): number =>
  (records[index - 1] as ParsedRecord).info.lines + 1;

function rowOf<C extends string>(record: readonly string[], columns: readonly C[], place: RowPlace): CsvRow<C> {
  const cells: Record<string, string> = {};
  for (const [index, column] of columns.entries()) cells[column] = record[index] as string;
  return { ...(cells as { [K in C]: string }), place };
}
