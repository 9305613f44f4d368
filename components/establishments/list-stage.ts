import type { IsoDate } from '#lib/domain/iso-date';
import type { ListCounts, PrisonCounts } from '#lib/domain/prison-counts';
import type { Sortable } from '#lib/domain/prison-order';
import type { WingType } from '#lib/domain/subject';
import type { Filterable } from './list-filter';

/** A prison of the list at the date it shows. */
export type ListRow = Filterable &
  Sortable & {
    readonly id: string;
    readonly element: HTMLTableRowElement;
    readonly name: string;
    readonly href: string;
    /** Closed since. */
    readonly closed: boolean;
    /** What is known, of minors too, whom nothing ranks. */
    readonly known: Sortable['numbers'];
    /** Its counts at another date than the server's. */
    readonly counts: PrisonCounts | undefined;
  };

/** All the list can show at one date, of prisons or of one type of wing. */
export type Stage = {
  readonly date: IsoDate;
  /** The day of the earlier count. */
  readonly since: IsoDate | undefined;
  readonly wing: WingType | undefined;
  readonly rows: readonly ListRow[];
  /** Today's prisons without a count at that date. */
  readonly uncounted: readonly ListRow[];
  readonly totals: ListCounts;
};

/** What the server's table shows. */
export type Served = {
  readonly date: IsoDate;
  readonly since: IsoDate | undefined;
  readonly totals: ListCounts;
};
