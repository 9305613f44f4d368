import { join } from 'node:path';
import { bareQualifier } from '#lib/domain/bounds';
import type { Definition, Measure } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import { cell, type Row, readTable } from './csv-table';
import type { FigureRow } from './figure-row';
import { JUDGEMENTS } from './raw-quarters';
import type { Register } from './registered-sources';
import type { SourceRow } from './source-row';
import { statedQualifier } from './stated-qualifier';

const NOTES = readTable(join(JUDGEMENTS, 'notes.csv'));

export type Target = {
  readonly subject: string;
  readonly measure: Measure;
  readonly definition: Definition;
  readonly register: Register;
};

/** A raw row of a national, staffing or plan file as a figure: its source, our qualifier for its words, our remark. */
export function rawFigure(row: Row, { subject, measure, definition, register }: Target): FigureRow {
  const source = register.sourceOf(row);
  return {
    subject,
    measure,
    definition,
    date: cell(row, 'reference_date'),
    value: cell(row, 'value'),
    qualifier: qualifierOf(row, measure, source),
    source: source.id,
    locator: '',
    note: noteFor(row, source.id),
  };
}

/** Counts in official tables and reports are exact as they stand; in the press a double zero says rounded. */
function qualifierOf(row: Row, measure: Measure, source: SourceRow): Qualifier {
  const value = cell(row, 'value');
  // Tournier's yearly means are given to the nearest ten, except one.
  if (measure === 'surnombreAnnualMean' && value.endsWith('0')) return 'rounded';
  const exactTables = source.kind === 'official-statistics' || source.kind === 'dataset' || source.kind === 'report';
  return statedQualifier({ value, words: cell(row, 'qualifier') }) ?? bareQualifier(value, measure, exactTables);
}

/** Our own remark on a row: all that fit it, by date, measure, value and source (an empty cell fits any). */
function noteFor(row: Row, source: string): string {
  const fits = (note: Row) =>
    [
      [cell(note, 'date'), cell(row, 'reference_date')],
      [cell(note, 'measure'), cell(row, 'measure')],
      [cell(note, 'value'), cell(row, 'value')],
      [cell(note, 'source'), source],
    ].every(([wanted, found]) => wanted === '' || wanted === found);
  return NOTES.filter(fits)
    .map((note) => cell(note, 'note'))
    .join('; ');
}
