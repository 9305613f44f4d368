import type { Definition, Measure } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import type { Absence } from '#lib/domain/quantity';
import { byText, writeTable } from './csv-table';

/** One line of `data/figures/`: an absent value is empty and its reason stands in `qualifier`. */
export type FigureRow = {
  readonly subject: string;
  readonly measure: Measure;
  readonly definition: Definition;
  readonly date: string;
  readonly value: string;
  readonly qualifier: Qualifier | Absence;
  readonly source: string;
  readonly locator: string;
  readonly note: string;
};

const FIGURE_COLUMNS = [
  'subject',
  'measure',
  'definition',
  'date',
  'value',
  'qualifier',
  'source',
  'locator',
  'note',
] as const;

/** Writes figures in key order, so that a changed number is a one-line difference. */
export function writeFigures(file: string, rows: readonly FigureRow[]): void {
  writeTable(file, FIGURE_COLUMNS, [...rows].sort(byKey));
}

function byKey(a: FigureRow, b: FigureRow): number {
  return (
    byText(a.subject, b.subject) ||
    byText(a.date, b.date) ||
    byText(a.measure, b.measure) ||
    byText(a.definition, b.definition) ||
    byText(a.source, b.source)
  );
}

/** A density as the ministry prints it, to one decimal, even where a file dropped the zero. */
export const printedPercent = (text: string): string => Number(text).toFixed(1);
