import { GRADES, SOURCE_KINDS, type Source, type SourceId } from '#lib/domain/source';
import {
  type CellContext,
  checkPublished,
  checkUrl,
  dateIfAny,
  quoted,
  requireSlug,
  requireText,
  wordOf,
} from './cell';
import type { SourceColumn } from './csv-columns';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';

const LANGUAGES = ['fr', 'en', 'und'] as const;

/** Sources by id. A faulty one is kept as far as it can be, so that one fault is not reported again by every figure. */
export function validateSources(rows: readonly CsvRow<SourceColumn>[], report: Report): Map<SourceId, Source> {
  const sources = new Map<SourceId, Source>();
  for (const row of rows) {
    const source = sourceOf(row, { place: row.place, report });
    if (sources.has(source.id)) report(row.place, `duplicate source ${quoted(source.id)}`, 'keep one row for each id');
    else sources.set(source.id, source);
  }
  for (const row of rows) checkCopyOf(row, sources, report);
  return sources;
}

function sourceOf(row: CsvRow<SourceColumn>, context: CellContext): Source {
  requireSlug(row.id, 'id', context);
  requireText(row.publisher, 'publisher', context);
  requireText(row.title, 'title', context);
  if (row.origin !== '') requireSlug(row.origin, 'origin', context);
  checkPublished(row.published, context);
  checkUrl(row.url, context);
  return {
    id: row.id as SourceId,
    kind: wordOf(row.kind, SOURCE_KINDS, context) ?? 'dataset',
    grade: wordOf(row.grade, GRADES, context) ?? 'stated',
    publisher: row.publisher,
    readIn: row.readIn,
    title: row.title,
    authors: row.authors === '' ? [] : row.authors.split('; '),
    published: row.published,
    url: row.url,
    licence: row.licence,
    language: wordOf(row.language, LANGUAGES, context) ?? 'und',
    retrieved: dateIfAny(row.retrieved, context) ?? '',
    copyOf: row.copyOf as SourceId | '',
    origin: row.origin,
  };
}

/** A copy names a source that is there, not itself, and copies never go round in a circle. */
function checkCopyOf(row: CsvRow<SourceColumn>, sources: ReadonlyMap<SourceId, Source>, report: Report): void {
  const seen = new Set<string>([row.id]);
  for (let copied = row.copyOf as SourceId | ''; copied !== ''; copied = sources.get(copied)?.copyOf ?? '') {
    if (!sources.has(copied)) {
      report(row.place, `copyOf names an unknown source ${quoted(copied)}`, 'add that source, or empty the cell');
      return;
    }
    if (seen.has(copied)) {
      report(row.place, `copyOf goes round in a circle at ${quoted(copied)}`, 'the original copies nothing');
      return;
    }
    seen.add(copied);
  }
}
