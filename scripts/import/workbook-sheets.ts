import readXlsxFile from 'read-excel-file/node';

/** A cell as the workbook holds it. */
export type Cell = string | number | boolean | Date | null;
export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };
/** A place in the workbook, as a person would look it up: sheet `Tab14`, cell `E12`. */
export type CellPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** Says what is wrong, where, and what to do; an import goes on and reports everything at once. */
export type ReportFault = (place: CellPlace, what: string, remedy: string) => void;

/** Every sheet of a workbook, in order. */
export async function readSheets(file: string): Promise<readonly Sheet[]> {
  const sheets = await readXlsxFile(file);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Sheet['rows'] }));
}

/** `Tab14!E12` for row 11 and column 4 (both counted from 0). */
export function cellAddress({ sheet, row, column }: CellPlace): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${sheet}!${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

/** The text of a cell with every run of spaces as one, non-breaking ones included; a date as `YYYY-MM-DD`. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replace(/\s+/g, ' ').trim();
}
