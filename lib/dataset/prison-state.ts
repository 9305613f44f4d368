import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';

/**
 * What can be said of a prison in one sentence. `closed`: no longer in the tables for good; `missing`: in no table we have at
 * the newest date; `suppressed`: its people are under statistical secrecy; `partial`: those of one of its wings are, or are
 * missing; `empty`: nobody held, no place published; `no-places`: people held where 0 places are published.
 */
export type PrisonState = 'closed' | 'missing' | 'suppressed' | 'partial' | 'empty' | 'no-places' | 'counted';

export type StateOf = {
  readonly ratio: CapacityRatio | undefined;
  /** The newest date of the dataset's tables of prisons. */
  readonly newest: IsoDate;
  /** The last date a closed prison was published at. */
  readonly until: IsoDate | undefined;
};

export function prisonState({ ratio, newest, until }: StateOf): PrisonState {
  if (until !== undefined) return 'closed';
  if (ratio === undefined || ratio.date !== newest) return 'missing';
  const { detained, places } = ratio;
  if (!isKnown(detained.quantity)) return detained.quantity.reason === 'suppressed' ? 'suppressed' : 'missing';
  if (isIncomplete(ratio)) return 'partial';
  if (!isKnown(places.quantity)) return 'missing';
  if (places.quantity.value > 0) return 'counted';
  return detained.quantity.value > 0 ? 'no-places' : 'empty';
}

/** Is the total a sum of ours that could not add every wing? Its density would be understated. */
export const isIncomplete = ({ detained, places }: CapacityRatio): boolean =>
  [detained, places].some(({ figure }) => figure?.derivation !== undefined && figure.derivation.missing.length > 0);
