import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export type Row = Readonly<Record<string, string>>;

/** All rows of a CSV file with a header, cells as text; an empty cell is the empty text. */
export function readTable(file: string): readonly Row[] {
  return parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true }) as Row[];
}

/** The cell of a column that must exist: a missing column is the importer's error, not an empty cell. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column "${column}" among ${Object.keys(row).join(', ')}`);
  return value;
}

/** Writes a table: comma, LF, header, quotes only where needed, so that a rerun is identical to the byte. */
export function writeTable<C extends string>(
  file: string,
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string>>[],
): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stringify(rows as Record<C, string>[], { header: true, columns: [...columns] }));
}

/** Compares by code unit, so that the order depends on no locale. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Rows by the text of one column. */
export function byColumn(rows: readonly Row[], column: string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [cell(row, column), row]));
}

/** Groups in order of first appearance (Map.groupBy is not in Node 20). */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
