import type { PointStyle } from './point-style';

export type Column = { readonly label: string; readonly unit?: string; readonly numeric: boolean };
/** `value` is what CSV writes and sorting compares (a full-precision number, an ISO date); without it the text is. `href` leads to the figure's row. */
export type Cell = {
  readonly text: string;
  readonly value?: number | string;
  readonly href?: string;
  readonly style?: PointStyle;
};
export type DataTable = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cellText = (cell: Cell): string => (cell.value === undefined ? cell.text : String(cell.value));
const headerText = ({ label, unit }: Column): string => (unit === undefined ? label : `${label} (${unit})`);

/** The table as CSV (RFC 4180): full precision, points for decimals, the header carries the units; a column of grades follows where figures have them. */
export function tableCsv(table: DataTable): string {
  const graded = table.columns.map((_, index) => table.rows.some((row) => row[index]?.style !== undefined));
  const header = table.columns.flatMap((column, index) => [
    headerText(column),
    ...(graded[index] ? [`${headerText(column)} grade`] : []),
  ]);
  const rows = table.rows.map((row) =>
    row.flatMap((cell, index) => [cellText(cell), ...(graded[index] ? [cell.style ?? ''] : [])]),
  );
  const lines = [header, ...rows];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}
