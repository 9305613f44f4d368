import { type Cell, csvText } from '#lib/http/csv';
import type { FigureItem } from './figure-schema';

/** Figures have different units, so the unit is a column of its own beside the numbers. */
const FIGURE_COLUMNS = [
  ...['subject', 'measure', 'definition', 'date', 'unit', 'value', 'low', 'high', 'absent', 'qualifier'],
  ...['source', 'grade', 'chosen', 'locator', 'note', 'file', 'line', 'missing_units', 'release'],
];

const numberIn = (value: FigureItem['value']): Cell => (typeof value === 'number' ? value : undefined);

const cellsOf = (item: FigureItem, release: string): Record<string, Cell> => ({
  subject: item.subject,
  measure: item.measure,
  definition: item.definition,
  date: item.date,
  unit: item.unit,
  value: numberIn(item.value),
  low: numberIn(item.low),
  high: numberIn(item.high),
  absent: typeof item.value === 'number' ? undefined : item.value.absent,
  qualifier: item.qualifier,
  source: item.source,
  grade: item.grade,
  chosen: item.chosen,
  locator: item.locator,
  note: item.note,
  file: item.row?.file,
  line: item.row?.line,
  missing_units: item.derivation?.missing.map(({ subject }) => subject).join(' '),
  release,
});

/** One row per figure, losers included. */
export const figureCsv = (items: readonly FigureItem[], release: string): string =>
  csvText(
    FIGURE_COLUMNS,
    items.map((item) => cellsOf(item, release)),
  );
