import { contains, dayOf, firstOfMonth, type Period, yearOf } from '#lib/domain/period';
import type { Subject } from '#lib/domain/subject';
import type { HeardFault } from '#lib/format/heard-fault';
import { type MeantMeasure, readMeasure } from '#lib/format/read-measure';
import { type ReadWhen, readWhen } from '#lib/format/read-when';
import type { Lang } from '#lib/i18n/bilingual';
import type { Dataset } from './dataset';
import { heardNumber } from './heard-number';
import { type FoundPlace, type HeardPlace, heardPlace, ofCountedType } from './heard-place';

/** What a reader has heard, as typed; any field may be empty. */
export type HeardFields = {
  readonly place: string;
  readonly what: string;
  readonly when: string;
  readonly number: string;
};

/** What the words were taken for. */
export type Understood = {
  readonly place: HeardPlace;
  readonly measures: readonly MeantMeasure[];
  readonly when: ReadWhen | undefined;
};

/** A question with what its words were taken for. */
export type Asked = { readonly fields: HeardFields; readonly understood: Understood; readonly lang: Lang };

/** Takes the four fields together: « densité des maisons d'arrêt » narrows the place, a date picks a prison since closed. */
export function understand(data: Dataset, fields: HeardFields): Understood {
  const measures = readMeasure(fields.what);
  const when = readWhen(fields.when);
  const place = heardPlace(data, fields.place);
  return { place: place.kind === 'found' ? narrowed(data, place, { what: fields.what, when }) : place, measures, when };
}

type Narrowing = { readonly what: string; readonly when: ReadWhen | undefined };

function narrowed(data: Dataset, place: FoundPlace, { what, when }: Narrowing): FoundPlace {
  const [first = place.subjects[0], ...others] = standing(data, place, when);
  const [subject = first, ...more] = ofCountedType(data, [first, ...others], what);
  return { ...place, subjects: [subject, ...more] };
}

/** Where today's prison has no count at the date and a closed one of the same town has, that one is meant. */
function standing(data: Dataset, { subjects, former }: FoundPlace, when: ReadWhen | undefined): readonly Subject[] {
  const period = periodOf(when);
  if (period === undefined || subjects.some((subject) => isCounted(data, subject, period))) return subjects;
  const then = former.filter((subject) => isCounted(data, subject, period));
  return then.length > 0 ? then : subjects;
}

const isCounted = (data: Dataset, { id: subject }: Subject, period: Period): boolean =>
  data
    .history({ subject, measure: 'detained', definition: 'none' })
    .some(({ chosen: { date } }) => contains(period, date));

/** The dates that are meant: a month is its 1st, when prisons are counted; undefined when none is named. */
export function periodOf(when: ReadWhen | undefined): Period | undefined {
  if (when === undefined || when.kind === 'latest') return undefined;
  switch (when.datedBy) {
    case 'day':
      return dayOf(when.date);
    case 'month':
      return dayOf(firstOfMonth(when.date));
    case 'year':
      return yearOf(when.date);
  }
}

/** Takes any number: with decimals, in percent, below zero. */
const ANY_NUMBER: MeantMeasure = { measure: 'density', definition: 'operational' };

/** Each field that was filled and says nothing we can use. */
export function heardFaults({ fields, understood: { place, measures, when }, lang }: Asked): readonly HeardFault[] {
  const faults: HeardFault[] = [];
  if (place.kind === 'unknown') faults.push({ field: 'place', near: place.near.map(({ name }) => name) });
  if (fields.what.trim() !== '' && measures.length === 0) faults.push({ field: 'what' });
  if (fields.when.trim() !== '' && when === undefined) faults.push({ field: 'when' });
  const [first, ...more] = measures.length > 0 ? measures : [ANY_NUMBER];
  const number = heardNumber(fields, first ?? ANY_NUMBER, lang);
  const isRead = more.some((one) => heardNumber(fields, one, lang).kind === 'read');
  if (number.kind === 'refused' && !isRead) faults.push({ field: 'number', fault: number.reason });
  return faults;
}
