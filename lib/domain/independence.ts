import type { Source, SourceId } from '#lib/domain/source';

export type SourceOf = (id: SourceId) => Source | undefined;

/**
 * May a figure of one source vouch for a number of the other (DESIGN §3.4)? Not when they are the same source, nor when one
 * copies or rewrites the other, nor when both go back to the same text: ten newspapers that print one agency dispatch are one
 * source. The ministry's own table is no copy of the article that quotes it: it vouches. A source we do not know copies nothing.
 */
export function areIndependent(one: SourceId, other: SourceId, sourceOf: SourceOf): boolean {
  const ancestors = lineage(one, sourceOf);
  return ![...lineage(other, sourceOf)].some((source) => ancestors.has(source));
}

/** The sources that count as one with this one: copies, rewrites, and texts that go back to the same. In the order given. */
export function oneWith(source: SourceId, sources: ReadonlyMap<SourceId, Source>): readonly Source[] {
  const sourceOf: SourceOf = (id) => sources.get(id);
  return [...sources.values()].filter(({ id }) => id !== source && !areIndependent(source, id, sourceOf));
}

/** A source, all it copies, directly or through other copies, and the texts these go back to; a circle ends where it began. */
function lineage(source: SourceId, sourceOf: SourceOf): Set<string> {
  const seen = new Set<string>();
  const next: (SourceId | '')[] = [source];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === '' || seen.has(id)) continue;
    seen.add(id);
    const known = sourceOf(id);
    // An origin may be the id of a source: the same page, read for other figures.
    if (known) next.push(known.copyOf, known.origin as SourceId | '');
  }
  return seen;
}
