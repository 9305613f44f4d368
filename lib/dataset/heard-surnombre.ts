import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { addMonths } from '#lib/domain/iso-date';
import type { Subject } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { surnombreOf } from './derive-surnombre';

/** Wings a subject is made of, where people above capacity can be counted of it: a prison, a wing, a type in all France. */
function unitsOf(data: Dataset, { id, kind, wingType }: Subject): readonly Subject[] {
  const known = data.subjects.get(id);
  if (kind === 'wing') return known === undefined ? [] : [known];
  if (kind === 'establishment') return data.childrenOf(id).filter((child) => child.kind === 'wing');
  const isOfFrance = kind === 'type' && id === `fr.${wingType}`;
  return isOfFrance
    ? [...data.subjects.values()].filter((one) => one.kind === 'wing' && one.wingType === wingType)
    : [];
}

/** People above capacity of a prison, a wing or a type of wing, as the site's pages count them: it is in no table. */
export function surnombreAt(data: Dataset, subject: Subject, date: IsoDate): readonly Figure[] {
  const wings = unitsOf(data, subject)
    .filter(({ id }) => data.at({ subject: id, measure: 'places', definition: 'operational', date }) !== undefined)
    .map(({ id }) => id);
  return surnombreOf({ subject: subject.id, wings }, date, {
    dates: [date],
    at: (wing, addend, day) => data.at({ subject: wing, ...addend, date: day })?.chosen,
    lastKnown: () => undefined,
  });
}

/** The same at each month of a year. */
export const surnombreIn = (data: Dataset, subject: Subject, year: string): readonly Figure[] =>
  Array.from({ length: 12 }, (_, month) => addMonths(`${year}-01-01` as IsoDate, month)).flatMap((date) =>
    surnombreAt(data, subject, date),
  );
