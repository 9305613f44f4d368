import type { Band } from '#lib/domain/bands';
import type { WingType } from '#lib/domain/subject';

/** What a row of the list shows; a number left out is unknown. */
export type ListedNumbers = {
  readonly held?: number;
  readonly places?: number;
  /** In percent. */
  readonly density?: number;
  /** People above capacity, wing by wing. */
  readonly above?: number;
  readonly band?: Band;
};

/** What the table, the map and the small multiples have in common: the same prisons, in the same order, with the same numbers. */
export type ListedView = {
  /** The date of the numbers. */
  readonly date: string;
  /** The chosen type of wing; left out: whole prisons. */
  readonly wing?: WingType | undefined;
  /** Ids of the prisons that pass the filters, in the order shown. */
  readonly shown: readonly string[];
  /** Of every listed prison, shown or not: at that date, and of the chosen type of wing. */
  readonly numbers: ReadonlyMap<string, ListedNumbers>;
};
