import { type IsoDate, isIsoDate } from '#lib/domain/iso-date';
import { type ReportFault, type Sheet, textOf } from './workbook-sheets';

const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** The day a table counts, from its second line: "Effectifs actualisés au 1er juillet 2026". */
export function referenceDate(sheet: Sheet, report: ReportFault): IsoDate | undefined {
  const line = textOf(sheet.rows[1]?.[0]);
  const match = /au (\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u.exec(line);
  const month = match ? MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1 : 0;
  const date = match ? `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}` : '';
  if (isIsoDate(date)) return date;
  report({ sheet: sheet.name, row: 1, column: 0 }, `no date in "${line}"`, 'expected "… au 1er juillet 2026"');
  return undefined;
}
