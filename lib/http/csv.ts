import { stringify } from 'csv-stringify/sync';

/** A cell: numbers are written in full, text is made safe, `undefined` (nothing to say) is an empty cell. */
export type Cell = number | string | boolean | undefined;

/** A spreadsheet runs text that begins like this as a formula; a leading apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return neutralised(cell);
  return String(cell);
}

/** RFC 4180: comma, CRLF, quotes where needed; the first record names the columns and their units. */
export function csvText(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const records = rows.map((row) => columns.map((column) => written(row[column])));
  return stringify([[...columns], ...records], { record_delimiter: 'windows' });
}
