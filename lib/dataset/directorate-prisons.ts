import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import { type Surnombre, surnombre } from '#lib/domain/surnombre';
import type { People } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { prisons } from './prison-directory';
import { ratioAt } from './ratios';
import { byText } from './tabulate';

/** A prison of a directorate at its date. */
export type DirectoratePrison = {
  readonly prison: Subject;
  readonly ratio: CapacityRatio;
  /** People above capacity over its wings. */
  readonly excess: Quantity<People>;
};

/** The prisons published under a directorate at a date, with every wing that has a row then. */
export type DirectorateUnits = {
  readonly prisons: readonly DirectoratePrison[];
  readonly wings: readonly CapacityRatio[];
};

/** Most people above capacity first; those nobody can count after them, and prisons for minors last: they are not ranked. */
export function directorateUnits(data: Dataset, directorate: Subject, date: IsoDate): DirectorateUnits {
  const lines = prisons(data)
    .filter(({ id }) => data.dispAt(id, date) === directorate.id)
    .flatMap((prison) => {
      const ratio = ratioAt(data, { subject: prison.id, date, definition: 'operational' });
      const wings = wingRatios(data, prison, date);
      return ratio === undefined ? [] : [{ prison, ratio, wings, excess: excessOf(wings).quantity }];
    });
  return {
    prisons: lines
      .map(({ prison, ratio, excess }) => ({ prison, ratio, excess }))
      .toSorted((a, b) => orderOf(b) - orderOf(a) || byText(a.prison.id, b.prison.id)),
    wings: lines.flatMap(({ wings }) => wings),
  };
}

/** The wings of a prison that have a row at a date. */
export function wingRatios(data: Dataset, prison: Subject, date: IsoDate): CapacityRatio[] {
  const wings = data.childrenOf(prison.id).filter(({ kind }) => kind === 'wing');
  return wings.flatMap(({ id }) => ratioAt(data, { subject: id, date, definition: 'operational' }) ?? []);
}

/** People above capacity over these wings; lists those that cannot be counted. */
export const excessOf = (wings: readonly CapacityRatio[]): Surnombre =>
  surnombre(
    wings.map(({ subject, detained, places }) => ({
      subject,
      detained: detained.quantity,
      places: places.quantity,
    })),
  );

/** For the order only: unknown below zero, minors below unknown. */
function orderOf({ prison, excess }: DirectoratePrison): number {
  if (prison.establishmentType === 'epm') return -2;
  return isKnown(excess) ? lowOf(excess) : -1;
}
