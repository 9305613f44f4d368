import type { Source, SourceId } from '#lib/domain/source';

export type SourceOf = (id: SourceId) => Source | undefined;

/**
 * May a figure of one source vouch for a number of the other (DESIGN §3.4)? Not when they are the same source, nor when one
 * copies or rewrites the other, nor when both go back to the same text. A source we do not know copies nothing.
 */
export function areIndependent(one: SourceId, other: SourceId, sourceOf: SourceOf): boolean {
  const ancestors = lineage(one, sourceOf);
  return ![...lineage(other, sourceOf)].some((source) => ancestors.has(source));
}

/** A source and all it copies, directly or through other copies; a circle ends where it began. */
function lineage(source: SourceId, sourceOf: SourceOf): Set<SourceId> {
  const seen = new Set<SourceId>();
  let next: SourceId | '' = source;
  while (next !== '' && !seen.has(next)) {
    seen.add(next);
    next = sourceOf(next)?.copyOf ?? '';
  }
  return seen;
}
