import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { quoted } from './cell';
import type { FigureColumn } from './csv-columns';
import type { Report } from './fault';
import { figureOf } from './figure-row';
import type { CsvRow } from './parse-csv';

export type FigureRow = CsvRow<FigureColumn>;

/** What figures are checked against. */
export type Registry = {
  readonly subjects: ReadonlyMap<SubjectId, Subject>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** No figure is later than this day: the newest retrieval or publication of any source. */
  readonly newest: IsoDate;
};

/** The figures of all files; faulty rows are reported and left out. One source states one thing once. */
export function validateFigures(rows: readonly FigureRow[], registry: Registry, report: Report): Figure[] {
  const seen = new Map<string, FigureRow>();
  const figures: Figure[] = [];
  for (const row of rows) {
    const key = `${row.subject} ${row.measure} ${row.definition} ${row.date} ${row.source}`;
    const first = seen.get(key);
    if (first) {
      const what = `duplicate key ${quoted(key)}, already at ${first.place.file}:${first.place.line}`;
      report(row.place, what, 'keep one of the two rows');
      continue;
    }
    seen.set(key, row);
    const figure = figureOf(row, registry, report);
    if (figure) figures.push(figure);
  }
  return figures;
}
