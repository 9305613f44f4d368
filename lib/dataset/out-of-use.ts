import type { IsoDate } from '#lib/domain/iso-date';
import type { PlacesApart } from '#lib/domain/places-apart';
import type { Quantity } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { isPrison } from './prison-directory';
import { latestDate, ratioAt } from './ratios';
import { byText } from './tabulate';

const exactly = (quantity: Quantity): number | undefined => (quantity.kind === 'exact' ? quantity.value : undefined);

/** Undefined where one of the two capacities is not known exactly, or where they are the same. */
export function placesApart(data: Dataset, subject: Subject, date: IsoDate): PlacesApart | undefined {
  const norm = ratioAt(data, { subject: subject.id, date, definition: 'norm' });
  const operational = ratioAt(data, { subject: subject.id, date, definition: 'operational' });
  if (!norm || !operational) return undefined;
  const [wide, real] = [exactly(norm.places.quantity), exactly(operational.places.quantity)];
  if (wide === undefined || real === undefined || wide === real) return undefined;
  return { subject, norm, operational, difference: wide - real };
}

export type OutOfUse = {
  readonly date: IsoDate;
  /** Of France: the two totals the ministry prints. */
  readonly country: PlacesApart | undefined;
  /** Prisons where the two differ, the largest difference first; those for minors are in no order, so not here. */
  readonly prisons: readonly PlacesApart[];
};

/** Where the two capacities differ, at the newest date of the tables of prisons. */
export function outOfUse(data: Dataset): OutOfUse | undefined {
  const date = latestDate(data, 'establishment');
  if (date === undefined) return undefined;
  const prisons = [...data.subjects.values()]
    .filter((subject) => isPrison(subject) && subject.establishmentType !== 'epm')
    .flatMap((prison) => placesApart(data, prison, date) ?? [])
    .toSorted((a, b) => b.difference - a.difference || byText(a.subject.id, b.subject.id));
  const france = [...data.subjects.values()].find(({ kind }) => kind === 'country');
  return { date, country: france && placesApart(data, france, date), prisons };
}
