import { join } from 'node:path';
import type { Absence } from '#lib/domain/quantity';
import { cell, groupBy } from './csv-table';
import { type FigureRow, printedPercent, writeFigures } from './figure-row';
import type { LeftOut } from './left-out';
import { missingWings } from './missing-wings';
import type { QuarterRow } from './raw-quarters';

/** The first table in which small counts are missing for good: from then on an empty count is statistical secrecy. */
const SECRECY_FROM = '2019-03-01';
const NOTES_BY_DATE: Readonly<Record<string, string>> = {
  '2012-11-01': 'read from a PDF by the compiler',
  '2025-02-01': 'date inferred from the compiler’s history; five wings are missing',
};
const WORKBOOK = 'min-2026-07-01';

/** Writes one file per date but the newest, which the workbook itself gives; returns the number of raw rows carried. */
export function writeWingFigures(data: string, quarters: readonly QuarterRow[], left: LeftOut): number {
  for (const [at, row] of quarters.entries())
    if (row.action === 'drop')
      left.add({ file: 'establishment-quarters.csv', line: at + 2, row: row.raw, reason: row.note });
  const kept = quarters.filter((row) => row.action !== 'drop');
  const copied = kept.filter((row) => sourceOf(row) !== WORKBOOK);
  for (const [date, rows] of groupBy(copied, (row) => row.date)) {
    const figures = [...rows.flatMap(wingFigures), ...missingWings(date, sourceOf(rows[0] as QuarterRow))];
    writeFigures(join(data, 'figures/wings', `${date}.csv`), figures);
  }
  return kept.length;
}

const sourceOf = (row: QuarterRow): string =>
  cell(row.raw, 'source_id') === 'min202607' ? WORKBOOK : cell(row.raw, 'source_id');

function wingFigures(row: QuarterRow): FigureRow[] {
  const base = { subject: row.wing, date: row.date, source: sourceOf(row), locator: row.label, note: noteOf(row) };
  const withheld = row.action === 'withhold';
  const countWithheld = withheld || row.action === 'withhold-count';
  const value = (column: string, out: boolean) => (out ? '' : cell(row.raw, column));
  const norm = value('norm_places', withheld);
  const places = value('operational_places', withheld);
  const detained = value('detained_persons', countWithheld);
  const density = value('occupancy_percent', countWithheld);
  const figures: FigureRow[] = [
    { ...base, measure: 'places', definition: 'norm', ...counted(norm, 'not-collected') },
    { ...base, measure: 'places', definition: 'operational', ...counted(places, 'not-collected') },
    { ...base, measure: 'detained', definition: 'none', ...counted(detained, absenceOfCount(row)) },
  ];
  if (density !== '')
    figures.push({
      ...base,
      measure: 'density',
      definition: 'operational',
      value: printedPercent(density),
      qualifier: 'rounded',
    });
  return figures;
}

function counted(value: string, reason: Absence): Pick<FigureRow, 'value' | 'qualifier'> {
  return value === '' ? { value, qualifier: reason } : { value, qualifier: 'exact' };
}

function absenceOfCount(row: QuarterRow): Absence {
  if (row.action.startsWith('withhold')) return 'not-collected';
  return row.date >= SECRECY_FROM ? 'suppressed' : 'not-collected';
}

function noteOf(row: QuarterRow): string {
  const judgedHere = row.label.endsWith(' Bapaume') && row.label.startsWith('q') ? 'published under this label' : '';
  return [NOTES_BY_DATE[row.date], row.note, judgedHere].filter((part) => part).join('; ');
}
