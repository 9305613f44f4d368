import { columnName, type SheetCell, serialOf } from './workbook';
import { el, val, xmlText } from './xml';

/** Where a chart's numbers are in its workbook: a column, from a row to a row (counted from 1, the head is row 1). */
export type Range = { readonly sheet: string; readonly column: number; readonly from: number; readonly to: number };

/** `'Data'!$B$2:$B$90`. */
function reference({ sheet, column, from, to }: Range): string {
  const at = (row: number) => `$${columnName(column)}$${row}`;
  return `'${sheet.replaceAll("'", "''")}'!${from === to ? at(from) : `${at(from)}:${at(to)}`}`;
}

/** What the chart remembers of a cell; nothing for an empty one, so that it stays a gap. */
function remembered(cell: SheetCell): string | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return xmlText(cell);
  if ('day' in cell) return String(serialOf(cell.day));
  return 'formula' in cell ? String(cell.value) : '#N/A';
}

const points = (cells: readonly SheetCell[]): string =>
  val('c:ptCount', cells.length) +
  cells
    .map((cell, idx) => {
      const value = remembered(cell);
      return value === undefined ? '' : el('c:pt', { idx }, el('c:v', {}, value));
    })
    .join('');

/** Numbers of the sheet, with what they were when the file was made. */
export const numbersAt = (range: Range, cells: readonly SheetCell[], format: string): string =>
  el(
    'c:numRef',
    {},
    el('c:f', {}, xmlText(reference(range))),
    el('c:numCache', {}, el('c:formatCode', {}, xmlText(format)), points(cells)),
  );

/** Texts of the sheet. */
export const textsAt = (range: Range, cells: readonly string[]): string =>
  el('c:strRef', {}, el('c:f', {}, xmlText(reference(range))), el('c:strCache', {}, points(cells)));
