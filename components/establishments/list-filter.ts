import { answersQuery, type PrisonQuery, type PrisonWords, prisonQuery } from '#lib/domain/prison-search';
import type { EstablishmentFilters } from '#lib/url/establishment-filters';

/** What the filters look at in a prison. */
export type Filterable = {
  readonly words: PrisonWords;
  readonly disp: string;
  readonly type: string;
  /** Empty where there is no density. */
  readonly band: string;
  readonly small: boolean;
};

const isOf = (wanted: string | undefined, value: string): boolean => wanted === undefined || wanted === value;

/** Does a prison pass? Each filter only takes away; a prison without a density is in no band. */
export const passes = (filters: EstablishmentFilters, query: PrisonQuery = prisonQuery(filters.query)) =>
  function isShown({ words, disp, type, band, small }: Filterable): boolean {
    return (
      isOf(filters.disp, disp) &&
      isOf(filters.type, type) &&
      isOf(filters.band, band) &&
      !(filters.withoutSmall && small) &&
      answersQuery(words, query)
    );
  };
