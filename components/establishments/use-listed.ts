import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { firstSort, SORT_KEYS } from '#lib/domain/prison-order';
import type { Lang } from '#lib/i18n/bilingual';
import type { EstablishmentFilters } from '#lib/url/establishment-filters';
import type { Go } from './list-address';
import type { DispChoice } from './list-choices';
import { passes } from './list-filter';
import type { HistoryNeeds } from './list-history';
import { listTable, ordered, putInOrder, readTable, showOnly, TABLE_ID } from './list-rows';
import type { ListRow, Served, Stage } from './list-stage';
import { type HistoryState, useHistory } from './use-history';

export type Result = {
  /** What the table shows; it may still be another date than the address asks for. */
  readonly stage: Stage;
  /** All its rows in order, and those that pass. */
  readonly rows: readonly ListRow[];
  readonly shown: readonly ListRow[];
  /** How many the search alone would find. */
  readonly withoutFilters: number;
};
export type Listed = {
  /** `undefined` until the table has been read. */
  readonly result: Result | undefined;
  readonly loading: HistoryState['status'];
  readonly retry: () => void;
};

type Needs = {
  readonly lang: Lang;
  readonly disps: readonly DispChoice[];
  readonly served: Served;
  readonly release: string;
};

/** Applies the filters to the table before the next frame is painted, and says what is left. */
export function useListed(filters: EstablishmentFilters, needs: Needs): Listed {
  const base = useBase(needs);
  const wanted = filters.date !== undefined || filters.wing !== undefined;
  const state = useHistory({ needs: base, release: needs.release, wanted });
  const history = state.status === 'ready' ? state.history : undefined;
  const { date = needs.served.date, wing, sort } = filters;
  const stage = useMemo(() => history?.stageAt({ date, wing }) ?? base?.base, [history, date, wing, base]);
  const rows = useMemo(() => stage && ordered(stage, sort), [stage, sort]);
  const result = useMemo(() => stage && rows && resultOf({ stage, rows, filters }), [stage, rows, filters]);
  useLayoutEffect(() => {
    if (rows !== undefined && base !== undefined) putInOrder(base.table, rows, sort);
  }, [base, rows, sort]);
  useLayoutEffect(() => {
    if (result === undefined || base === undefined) return;
    history?.paint(result.stage, result.shown);
    showOnly(base.table, result.shown);
  }, [base, history, result]);
  return { result, loading: state.status, retry: state.retry };
}

/** The server's table, read once it is there. */
function useBase({ lang, disps, served }: Needs): HistoryNeeds | undefined {
  const [base, setBase] = useState<HistoryNeeds>();
  useLayoutEffect(() => {
    const table = listTable();
    if (table !== undefined) setBase((read) => read ?? { base: readTable(table, served), table, lang, disps });
  }, [lang, disps, served]);
  return base;
}

type Filtered = Pick<Result, 'stage' | 'rows'> & { readonly filters: EstablishmentFilters };

function resultOf({ stage, rows, filters }: Filtered): Result {
  const shown = rows.filter(passes(filters));
  const alone = { ...filters, disp: undefined, type: undefined, band: undefined, withoutSmall: false };
  const withoutFilters = shown.length > 0 ? shown.length : rows.filter(passes(alone)).length;
  return { stage, rows, shown, withoutFilters };
}

/** The heads of the server's table sort it: first the usual way of a column, then the other way round. */
export function useSortButtons({ sort }: EstablishmentFilters, go: Go): void {
  useEffect(() => {
    const table = document.getElementById(TABLE_ID);
    const click = (event: Event) => {
      const button = event.target instanceof Element ? event.target.closest('button[data-sort]') : null;
      const key = SORT_KEYS.find((one) => one === button?.getAttribute('data-sort'));
      if (key === undefined) return;
      go({ sort: key === sort.key ? { key, descending: !sort.descending } : firstSort(key) }, 'choice');
    };
    table?.addEventListener('click', click);
    return () => table?.removeEventListener('click', click);
  }, [sort, go]);
}
