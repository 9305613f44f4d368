import { join } from 'node:path';
import type { Definition, Measure } from '#lib/domain/measure';
import { byColumn, cell, type Row, readTable } from './csv-table';
import { type FigureRow, writeFigures } from './figure-row';
import type { LeftOut } from './left-out';
import { rawFigure } from './raw-figure';
import { JUDGEMENTS } from './raw-quarters';
import type { Register } from './registered-sources';
import { dispId, slug } from './slug';

const FILE = 'staffing.csv';
const MEASURES = byColumn(readTable(join(JUDGEMENTS, 'staffing-measures.csv')), 'raw');
/** Read in August 2024, said of April 2025. */
const DATE_OF: Readonly<Record<string, string>> = { officer_vacancies_projected_2025_04: '2025-04-01' };

/** Writes `data/figures/staffing.csv`; returns the number of raw rows carried. */
export function writeStaffing(
  paths: { france: string; data: string },
  to: { register: Register; left: LeftOut },
): number {
  const figures = readTable(join(paths.france, FILE)).flatMap((row, at): FigureRow[] => {
    const reason = to.left.reasonFor(FILE, row);
    if (reason === undefined) return [staffingFigure(row, to.register)];
    to.left.add({ file: FILE, line: at + 2, row, reason });
    return [];
  });
  writeFigures(join(paths.data, 'figures/staffing.csv'), figures);
  return figures.length;
}

function staffingFigure(row: Row, register: Register): FigureRow {
  const target = MEASURES.get(cell(row, 'measure'));
  if (target === undefined) throw new Error(`raw measure "${cell(row, 'measure')}": add it to staffing-measures.csv`);
  const measure = cell(target, 'measure') as Measure;
  const definition = cell(target, 'definition') as Definition;
  const figure = rawFigure(row, { subject: subjectOf(cell(row, 'scope')), measure, definition, register });
  return { ...figure, date: DATE_OF[cell(row, 'measure')] ?? figure.date };
}

function subjectOf(scope: string): string {
  if (scope === 'national') return 'fr';
  if (scope === 'Grand Est (région)') return 'fr-grand-est';
  return scope.startsWith('DISP ') ? dispId(scope) : slug(scope);
}
