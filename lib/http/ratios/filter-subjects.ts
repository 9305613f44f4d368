import type { Dataset } from '#lib/dataset/dataset';
import type { Subject, SubjectId, SubjectKind, WingType } from '#lib/domain/subject';

export type SubjectFilter = {
  readonly kind?: SubjectKind | undefined;
  readonly within?: SubjectId | undefined;
  readonly type?: WingType | undefined;
  /** Prisons and wings that have closed are listed too: at a date of the past they were open. */
  readonly withClosed?: boolean;
};

/** Is `ancestor` above the subject, at any height? A subject is not within itself. */
function isWithin(data: Dataset, subject: Subject, ancestor: SubjectId): boolean {
  const seen = new Set<SubjectId>();
  for (let above = subject.parent; above !== undefined && !seen.has(above); above = data.subjects.get(above)?.parent) {
    if (above === ancestor) return true;
    seen.add(above);
  }
  return false;
}

/** Is it of the kind, under the subject and of the wing type asked for? */
export const matchesFilter = (data: Dataset, subject: Subject, { kind, within, type }: SubjectFilter): boolean =>
  (kind === undefined || subject.kind === kind) &&
  (type === undefined || subject.wingType === type) &&
  (within === undefined || isWithin(data, subject, within));

/** Totals by type of a directorate would double the national ones in a list: they are listed within it only. */
export function isRegionalTotal(data: Dataset, { kind, parent }: Subject): boolean {
  return kind === 'type' && parent !== undefined && data.subjects.get(parent)?.kind !== 'country';
}

/** On the default lists; a subject without an end that is on none (the unnamed prison) stays off every list. */
const isListed = ({ listed, until }: Subject, { withClosed = false }: SubjectFilter): boolean =>
  listed || (withClosed && until !== undefined);

/** In id order: the subjects named, or those of the default lists, that pass the filter. */
export function filterSubjects(
  data: Dataset,
  named: readonly SubjectId[] | undefined,
  filter: SubjectFilter,
): readonly Subject[] {
  const national = filter.within === undefined || data.subjects.get(filter.within)?.kind === 'country';
  const pool =
    named === undefined
      ? [...data.subjects.values()].filter(
          (subject) => isListed(subject, filter) && !(national && isRegionalTotal(data, subject)),
        )
      : named.flatMap((id) => data.subjects.get(id) ?? []);
  return pool.filter((subject) => matchesFilter(data, subject, filter)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
