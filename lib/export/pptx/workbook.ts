import type { Lang } from '#lib/i18n/bilingual';
import { pptxText } from '#lib/i18n/pptx';
import { SHEET_NAMESPACE } from './namespaces';
import { officeLink, officePackage, type Part } from './office-package';
import { el, xmlDocument, xmlText } from './xml';

/** A cell: text, a number in full, a date (days since 1970), a computed number with its value, a hole in the data (`#N/A`), or nothing. */
export type SheetCell =
  | undefined
  | string
  | number
  | { readonly day: number }
  | { readonly formula: string; readonly value: number }
  | { readonly isBridged: true };
export type Sheet = { readonly rows: readonly (readonly SheetCell[])[] };

/** Excel counts days from 1900 (and holds 1900 for a leap year); from March 1900 on that is 25,569 more than from 1970. */
export const serialOf = (day: number): number => day + 25_569;

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const DATE_STYLE = 1;
const HEAD_STYLE = 2;

function cellXml(cell: SheetCell, at: string, isHead: boolean): string {
  if (cell === undefined) return '';
  const s = isHead ? HEAD_STYLE : undefined;
  if (typeof cell === 'number') return el('c', { r: at, s }, el('v', {}, String(cell)));
  if (typeof cell === 'string') {
    const text = el('t', { 'xml:space': 'preserve' }, xmlText(cell));
    return cell === '' ? '' : el('c', { r: at, s, t: 'inlineStr' }, el('is', {}, text));
  }
  if ('day' in cell) return el('c', { r: at, s: DATE_STYLE }, el('v', {}, String(serialOf(cell.day))));
  if ('formula' in cell) return el('c', { r: at }, el('f', {}, xmlText(cell.formula)), el('v', {}, String(cell.value)));
  return el('c', { r: at, t: 'e' }, el('v', {}, '#N/A'));
}

function sheetXml({ rows }: Sheet): string {
  const written = rows.map((cells, row) =>
    el(
      'row',
      { r: row + 1 },
      ...cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, row === 0)),
    ),
  );
  const widest = Math.max(1, ...rows.map((cells) => cells.length));
  const columns = el('cols', {}, el('col', { min: 1, max: widest, width: 24, customWidth: 1 }));
  const frozen = el(
    'sheetView',
    { workbookViewId: 0 },
    el('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
  );
  return xmlDocument(
    el('worksheet', { xmlns: SHEET_NAMESPACE }, el('sheetViews', {}, frozen), columns, el('sheetData', {}, ...written)),
  );
}

/** Dates as the reader's Excel writes them (format 14), heads in bold. */
function styles(): string {
  const font = (bold: boolean) =>
    el('font', {}, bold ? el('b', {}) : '', el('sz', { val: 11 }), el('name', { val: 'Arial' }));
  const fill = (patternType: string) => el('fill', {}, el('patternFill', { patternType }));
  const border = el('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side, {})));
  const format = (numFmtId: number, fontId: number) =>
    el('xf', { numFmtId, fontId, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1, applyFont: 1 });
  return xmlDocument(
    el(
      'styleSheet',
      { xmlns: SHEET_NAMESPACE },
      el('fonts', { count: 2 }, font(false), font(true)),
      el('fills', { count: 2 }, fill('none'), fill('gray125')),
      el('borders', { count: 1 }, border),
      el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      el('cellXfs', { count: 3 }, format(0, 0), format(14, 0), format(0, 1)),
      el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ),
  );
}

const sheetType = (part: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

function bookXml(names: readonly string[]): string {
  const sheets = names.map((name, index) => el('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }));
  const namespaces = { xmlns: SHEET_NAMESPACE, 'xmlns:r': officeLink('').slice(0, -1) };
  return xmlDocument(el('workbook', namespaces, el('sheets', {}, ...sheets)));
}

/** The workbook behind a chart: the sheet that the chart draws, and one that says where its numbers come from. */
export function workbook(data: Sheet, source: Sheet, lang: Lang): Uint8Array {
  const text = pptxText[lang];
  const sheets = [data, source];
  const paths = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const book: Part = {
    path: 'xl/workbook.xml',
    contentType: sheetType('sheet.main'),
    content: bookXml([text.dataSheet, text.sourceSheet]),
    links: [
      ...paths.map((to, index) => ({ id: `rId${index + 1}`, type: officeLink('worksheet'), to })),
      { id: 'rIdStyles', type: officeLink('styles'), to: 'xl/styles.xml' },
    ],
  };
  const parts: Part[] = [
    book,
    ...sheets.map((sheet, index) => ({
      path: paths[index] ?? '',
      contentType: sheetType('worksheet'),
      content: sheetXml(sheet),
    })),
    { path: 'xl/styles.xml', contentType: sheetType('styles'), content: styles() },
  ];
  return officePackage(parts, [{ id: 'rId1', type: officeLink('officeDocument'), to: book.path }]);
}
