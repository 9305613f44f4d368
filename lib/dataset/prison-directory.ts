import type { Subject, SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';

/** Has this subject a page of its own? French prisons, open or closed; not those a source leaves unnamed. */
export const isPrison = (subject: Subject | undefined): subject is Subject =>
  subject?.kind === 'establishment' && (subject.listed || subject.until !== undefined);

/** Every prison with a page, in id order. */
export const prisons = (data: Dataset): Subject[] => [...data.subjects.values()].filter(isPrison);

/** The prison of an address; undefined when it names none of ours. */
export function prisonNamed(data: Dataset, id: string): Subject | undefined {
  const subject = data.subjects.get(id as SubjectId);
  return isPrison(subject) ? subject : undefined;
}
