import type { Dataset } from '#lib/dataset/dataset';
import type { Source, SourceId } from '#lib/domain/source';
import { said } from '#lib/http/wire/said';
import type { SourceItem, SourcesQuery } from './source-schema';

const NONE = 0;
const counts = new WeakMap<Dataset, ReadonlyMap<SourceId, number>>();

/** How many figures were read in each source, counted once. */
function countBySource(data: Dataset): ReadonlyMap<SourceId, number> {
  const known = counts.get(data);
  if (known) return known;
  const counted = new Map([...data.sources.keys()].map((id) => [id, data.figuresFrom(id).length]));
  counts.set(data, counted);
  return counted;
}

/** One item of /sources. */
export const sourceItem = (source: Source, data: Dataset): SourceItem => ({
  id: source.id,
  kind: source.kind,
  grade: source.grade,
  publisher: source.publisher,
  ...said('readIn', source.readIn),
  title: source.title,
  authors: [...source.authors],
  ...said('published', source.published),
  url: source.url,
  ...said('licence', source.licence),
  language: source.language,
  ...said('retrieved', source.retrieved),
  ...said('copyOf', source.copyOf),
  ...said('origin', source.origin),
  figures: countBySource(data).get(source.id) ?? NONE,
});

/** The sources a query asks for, in id order. */
export const selectSources = (data: Dataset, { kind, grade }: SourcesQuery): Source[] =>
  [...data.sources.values()]
    .filter((source) => (kind === undefined || source.kind === kind) && (grade === undefined || source.grade === grade))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
