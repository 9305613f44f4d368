import { join } from 'node:path';
import { byColumn, byText, cell, groupBy, type Row, readTable, writeTable } from './csv-table';
import { JUDGEMENTS } from './raw-quarters';
import { FIGURES_ONLY, OPEN_LICENCE, SOURCE_COLUMNS, type SourceRow } from './source-row';

/** The source of a raw row, found by its web address; a page that also states its author's own figures is two sources. */
export type Register = {
  sourceOf(row: Row): SourceRow;
  /** Writes the sources that were used, by file, beside those given; returns how many. */
  write(data: string, given: Readonly<Record<string, readonly SourceRow[]>>): number;
};

const OWN = readTable(join(JUDGEMENTS, 'own-figures.csv'));

export function registeredSources(known: readonly SourceRow[]): Register {
  const judged = byColumn(readTable(join(JUDGEMENTS, 'sources.csv')), 'url');
  const workbook = new Map(known.map((source) => [source.url, source]));
  const used = new Map<string, { file: string; source: SourceRow }>();
  return {
    sourceOf: (row) => {
      const url = cell(row, 'source_url');
      const old = workbook.get(url);
      if (old) return old;
      const found = judged.get(url);
      if (found === undefined)
        throw new Error(`no source for ${url || cell(row, 'source_title')}: judge it in judgements/sources.csv`);
      const source = sourceFor(found, row);
      used.set(source.id, { file: cell(found, 'file'), source });
      return source;
    },
    write: (data, given) => {
      const all = [
        ...[...used.values()],
        ...Object.entries(given).flatMap(([file, sources]) => sources.map((source) => ({ file, source }))),
      ];
      for (const [file, members] of groupBy(all, (one) => one.file)) {
        const rows = members.map((one) => one.source).sort((a, b) => byText(a.id, b.id));
        writeTable(join(data, 'sources', `${file}.csv`), SOURCE_COLUMNS, rows);
      }
      return all.length;
    },
  };
}

function sourceFor(judged: Row, raw: Row): SourceRow {
  const own = OWN.find(
    (row) =>
      cell(row, 'source') === cell(judged, 'id') &&
      cell(row, 'measure') === cell(raw, 'measure') &&
      (cell(row, 'value') === '' || cell(row, 'value') === cell(raw, 'value')),
  );
  const text = (column: string) => cell(judged, column);
  const grade = (own ? cell(own, 'grade') : text('grade')) as SourceRow['grade'];
  return {
    id: own ? cell(own, 'id') : text('id'),
    kind: text('kind') as SourceRow['kind'],
    grade,
    publisher: own ? cell(own, 'publisher') : text('publisher'),
    readIn: own ? cell(own, 'readIn') : text('readIn'),
    title: text('title'),
    authors: text('authors'),
    published: text('published'),
    url: text('url'),
    licence: grade === 'official' || grade === 'official-copied' ? OPEN_LICENCE : FIGURES_ONLY,
    language: text('language'),
    retrieved: '',
    copyOf: text('copyOf'),
    origin: own ? text('id') : text('origin'),
  };
}
