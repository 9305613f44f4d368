import { useCallback, useEffect, useRef, useState } from 'react';
import { type PlanFilters, type PlanProblem, readPlanFilters, writePlanFilters } from '#lib/url/plan-filters';

type State = {
  readonly filters: PlanFilters;
  readonly problems: readonly PlanProblem[];
  /** How many projects are shown; unknown until the table has been read. */
  readonly shown: number | undefined;
};

/** Hides the rows of the server's table that the filters leave out; returns how many are left. */
function showOnly(table: string, { department, status }: PlanFilters): number {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>(`#${table} tbody tr`)];
  for (const row of rows) {
    const isLeft =
      (department === undefined || row.dataset.department === department) &&
      (status === undefined || row.dataset.status === status);
    row.hidden = !isLeft;
  }
  return rows.filter(({ hidden }) => !hidden).length;
}

/** The filters of the address, kept in it; the table is filtered as they change, also by the back button. */
export function usePlanFilters(table: string, departments: readonly string[]) {
  const [state, setState] = useState<State>({ filters: {}, problems: [], shown: undefined });
  const latest = useRef<PlanFilters>({});
  useEffect(() => {
    const follow = () => {
      const read = readPlanFilters(new URLSearchParams(window.location.search), departments);
      latest.current = read.filters;
      setState({ ...read, shown: showOnly(table, read.filters) });
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [table, departments]);
  const choose = useCallback(
    (filters: PlanFilters) => {
      latest.current = filters;
      setState({ filters, problems: [], shown: showOnly(table, filters) });
      const { pathname, search, hash } = window.location;
      window.history.pushState(null, '', `${pathname}${writePlanFilters(new URLSearchParams(search), filters)}${hash}`);
    },
    [table],
  );
  return { ...state, choose };
}
