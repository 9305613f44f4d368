import { PROJECT_STATUSES, type ProjectStatus } from '#lib/domain/plan-project';

/** Which projects of the plan are shown; left out: all. */
export type PlanFilters = { readonly department?: string; readonly status?: ProjectStatus };
export type PlanProblem = { readonly field: keyof PlanFilters; readonly value: string };

/** The filters an address asks for; what it asks in vain is told, and ignored. Other parameters are not ours. */
export function readPlanFilters(
  search: URLSearchParams,
  departments: readonly string[],
): { readonly filters: PlanFilters; readonly problems: readonly PlanProblem[] } {
  const department = search.get('department') ?? undefined;
  const status = search.get('status') ?? undefined;
  const known = PROJECT_STATUSES.find((one) => one === status);
  const isKnown = department !== undefined && departments.includes(department);
  return {
    filters: { ...(isKnown ? { department } : {}), ...(known === undefined ? {} : { status: known }) },
    problems: [
      ...(department === undefined || isKnown ? [] : [{ field: 'department', value: department } as const]),
      ...(status === undefined || known !== undefined ? [] : [{ field: 'status', value: status } as const]),
    ],
  };
}

/** The query of an address with these filters, `''` without any; what is not ours is kept. */
export function writePlanFilters(search: URLSearchParams, { department, status }: PlanFilters): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ department, status }))
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  const query = next.toString();
  return query === '' ? '' : `?${query}`;
}
