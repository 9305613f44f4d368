import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { firstSort, SORT_KEYS } from '#lib/domain/prison-order';
import type { EstablishmentFilters } from '#lib/url/establishment-filters';
import type { ListAddress } from './list-address';
import { passes } from './list-filter';
import { type Listed, type ListRow, putInOrder, readTable, showOnly, TABLE_ID } from './list-rows';

export type Result = {
  /** `undefined` until the table has been read. */
  readonly shown: number | undefined;
  readonly total: number;
  /** The one prison left by a search. */
  readonly only: ListRow | undefined;
  /** How many the search alone would find. */
  readonly withoutFilters: number;
};

const NOT_YET: Result = { shown: undefined, total: 0, only: undefined, withoutFilters: 0 };

/** Applies the filters to the table before the next frame is painted, and says what is left. */
export function useListed(filters: EstablishmentFilters): Result {
  const listed = useRef<Listed>(undefined);
  const [result, setResult] = useState(NOT_YET);
  useLayoutEffect(() => {
    listed.current ??= readTable();
    if (listed.current === undefined) return;
    const { rows } = listed.current;
    const shown = rows.filter(passes(filters));
    showOnly(rows, new Set(shown));
    putInOrder(listed.current, filters.sort);
    setResult({
      shown: shown.length,
      total: rows.length,
      only: shown.length === 1 ? shown[0] : undefined,
      withoutFilters: shown.length > 0 ? shown.length : searchedAlone(rows, filters),
    });
  }, [filters]);
  return result;
}

const searchedAlone = (rows: readonly ListRow[], filters: EstablishmentFilters): number =>
  rows.filter(passes({ ...filters, disp: undefined, type: undefined, band: undefined, withoutSmall: false })).length;

/** The heads of the server's table sort it: first the usual way of a column, then the other way round. */
export function useSortButtons(filters: EstablishmentFilters, go: ListAddress['go']): void {
  useEffect(() => {
    const table = document.getElementById(TABLE_ID);
    const click = (event: Event) => {
      const button = event.target instanceof Element ? event.target.closest('button[data-sort]') : null;
      const key = SORT_KEYS.find((one) => one === button?.getAttribute('data-sort'));
      if (key === undefined) return;
      const { sort } = filters;
      go({ ...filters, sort: key === sort.key ? { key, descending: !sort.descending } : firstSort(key) }, 'choice');
    };
    table?.addEventListener('click', click);
    return () => table?.removeEventListener('click', click);
  }, [filters, go]);
}
