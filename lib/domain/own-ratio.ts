import { density } from '#lib/domain/density';
import type { IsoDate } from '#lib/domain/iso-date';
import { absent, isKnown, type Quantity } from '#lib/domain/quantity';
import type { Badge } from '#lib/domain/source';
import { load, staffingRate } from '#lib/domain/staffing';
import { surplus } from '#lib/domain/surplus';
import type { People, Percent, Places, Ratio } from '#lib/domain/units';

/** Who published a count, and of which day. */
export type CountOrigin = {
  readonly publisher: string;
  /** Where we read it, when not at the publisher's; else empty. */
  readonly readIn: string;
  readonly date: IsoDate;
  readonly badge: Badge;
  /** Our own sum of the wings' published counts. */
  readonly isSum: boolean;
};

/** A count the dataset has of a prison, or why it has none (then without origin). */
export type PublishedCount<N extends number = number> = {
  readonly quantity: Quantity<N>;
  readonly origin: CountOrigin | undefined;
};

/** A count that goes into a ratio: the reader's own has no origin and no day of its own. */
export type Operand<N extends number = number> = PublishedCount<N> & { readonly whose: 'own' | 'published' };

export type Operands = {
  readonly held: Operand<People>;
  readonly places: Operand<Places>;
  readonly officers: Operand<People>;
  readonly posts: Operand<People>;
};

export type OwnRatio = {
  readonly density: Quantity<Percent>;
  readonly surplus: Quantity<People>;
  readonly staffingRate: Quantity<Percent>;
  readonly load: Quantity<Ratio>;
  /** Are all published counts in the load of one day? Else there is no load, `not-applicable`. */
  readonly isOfOneDay: boolean;
};

/**
 * The ratios of one prison from counts of the reader's and published ones (DESIGN §3.2). The reader's are taken to be of the day of
 * the published ones beside them; published counts of two days give no load (§2: same prison, same date).
 */
export function ownRatio({ held, places, officers, posts }: Operands): OwnRatio {
  const full = density(held.quantity, places.quantity);
  const staffed = staffingRate(officers.quantity, posts.quantity);
  const isOfOneDay = daysOf([held, places, officers, posts]).length <= 1;
  return {
    density: full,
    surplus: surplus(held.quantity, places.quantity),
    staffingRate: staffed,
    load: isOfOneDay ? load(full, staffed) : absent('not-applicable'),
    isOfOneDay,
  };
}

/** The days of the published counts among these, each once. */
export const daysOf = (operands: readonly Operand[]): readonly IsoDate[] => [
  ...new Set(operands.flatMap(({ quantity, origin }) => (isKnown(quantity) && origin ? [origin.date] : []))),
];

const isOwn = ({ whose, quantity }: Operand): boolean => whose === 'own' && isKnown(quantity);

/** The reader's figures have no day of their own; `days`: of the published counts they are computed with. */
export type AssumedDay =
  | { readonly kind: 'none' }
  | { readonly kind: 'own' }
  | { readonly kind: 'published'; readonly days: readonly IsoDate[] };

/**
 * Which day the reader's counts must be of for the ratios to hold: that of the published counts beside them, else one of their own
 * (`own`: two or more of the reader's); `none` where no ratio rests on them.
 */
export function assumedDay(operands: Operands, ratio: OwnRatio): AssumedDay {
  const { held, places, officers, posts } = operands;
  const groups: (readonly [Quantity, readonly Operand[]])[] = [
    [ratio.surplus, [held, places]],
    [ratio.staffingRate, [officers, posts]],
    [ratio.load, [held, places, officers, posts]],
  ];
  const used = groups.flatMap(([quantity, group]) => (isKnown(quantity) && group.some(isOwn) ? [group] : []));
  if (used.length === 0) return { kind: 'none' };
  const days = [...new Set(used.flatMap((group) => daysOf(group)))];
  return days.length === 0 ? { kind: 'own' } : { kind: 'published', days };
}
