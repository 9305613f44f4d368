import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import type { People } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { directorates } from './directorate-directory';
import { type DirectoratePage, directoratePage, highBands } from './directorate-page';

/** A directorate as the table of all shows it. */
export type ListedDirectorate = {
  readonly directorate: Subject;
  readonly date: IsoDate;
  readonly ratio: CapacityRatio;
  readonly excess: Quantity<People>;
  readonly prisons: number;
  readonly wings: number;
  readonly wingsAtLeast150: number;
};

/** Every directorate at its newest date, most people above capacity first. */
export const directorateList = (data: Dataset): readonly ListedDirectorate[] =>
  directorates(data)
    .flatMap((one) => directoratePage(data, one) ?? [])
    .map(listed)
    .toSorted((a, b) => atLeast(b.excess) - atLeast(a.excess));

const listed = ({ directorate, date, ratio, excess, units, bands }: DirectoratePage): ListedDirectorate => ({
  directorate,
  date,
  ratio,
  excess: excess.quantity,
  prisons: units.prisons.length,
  wings: units.wings.length,
  wingsAtLeast150: highBands(bands).atLeast150,
});

/** For the order only. */
const atLeast = (quantity: Quantity): number => (isKnown(quantity) ? lowOf(quantity) : -1);

/** Does it surely hold more people than it has places? */
export const isOverfull = ({ ratio: { density } }: Pick<ListedDirectorate, 'ratio'>): boolean =>
  isKnown(density.quantity) && lowOf(density.quantity) > 100;
