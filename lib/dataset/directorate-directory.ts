import type { Subject, SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';

const isDirectorate = (subject: Subject | undefined): subject is Subject => subject?.kind === 'disp';

/** The nine interregional directorates and the one overseas, in id order. */
export const directorates = (data: Dataset): Subject[] => [...data.subjects.values()].filter(isDirectorate);

/** The directorate of an address; undefined when it names none of ours. */
export function directorateNamed(data: Dataset, id: string): Subject | undefined {
  const subject = data.subjects.get(id as SubjectId);
  return isDirectorate(subject) ? subject : undefined;
}
