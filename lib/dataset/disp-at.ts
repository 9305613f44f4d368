import type { IsoDate } from '#lib/domain/iso-date';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { DispPeriod } from './compiled-dataset';
import { groupedBy } from './grouped-by';

/**
 * The directorate a prison or wing was published under at a date. Where the history has no period for that date,
 * today's directorate; nothing for a subject that is in none (a country, an unlisted prison).
 */
export function dispAt(subjects: ReadonlyMap<SubjectId, Subject>, history: readonly DispPeriod[]) {
  const periods = groupedBy(history, (period) => period.establishment);
  return (id: SubjectId, date: IsoDate): SubjectId | undefined => {
    const establishment = ancestor(subjects, id, 'establishment');
    const then = establishment && periods.get(establishment.id)?.find((period) => covers(period, date));
    return then ? then.disp : ancestor(subjects, id, 'disp')?.id;
  };
}

const covers = ({ from, until }: DispPeriod, date: IsoDate): boolean =>
  from <= date && (until === undefined || date <= until);

/** The nearest subject of a kind, itself included, going up. The tree has no cycle: validation refuses one. */
export function ancestor(
  subjects: ReadonlyMap<SubjectId, Subject>,
  id: SubjectId,
  kind: Subject['kind'],
): Subject | undefined {
  let one = subjects.get(id);
  while (one && one.kind !== kind) one = one.parent === undefined ? undefined : subjects.get(one.parent);
  return one;
}
