import type { Dataset } from '#lib/dataset/dataset';
import { searchSubjects } from '#lib/dataset/search-subjects';
import type { Subject } from '#lib/domain/subject';
import { filterSubjects, isRegionalTotal, matchesFilter } from '#lib/http/ratios/filter-subjects';
import type { SubjectsQuery } from './subjects-query';

const hasStatus = ({ until, listed }: Subject, status: 'open' | 'closed' | 'all'): boolean => {
  if (status === 'all') return listed || until !== undefined;
  return status === 'open' ? listed : until !== undefined;
};

/**
 * The subjects a query asks for: best match first when it searches, else by id. A search finds closed prisons too, a list
 * has the open ones. A prison that its source does not name is in neither.
 */
export function selectSubjects(data: Dataset, query: SubjectsQuery): readonly Subject[] {
  const { q, status = q === undefined ? 'open' : 'all' } = query;
  if (q !== undefined) {
    return searchSubjects(data, q).filter(
      (subject) => matchesFilter(data, subject, query) && hasStatus(subject, status),
    );
  }
  if (status === 'open') return filterSubjects(data, undefined, query);
  const pool = [...data.subjects.values()].filter(
    (subject) => hasStatus(subject, status) && !isRegionalTotal(data, subject),
  );
  return filterSubjects(
    data,
    pool.map(({ id }) => id),
    query,
  );
}
