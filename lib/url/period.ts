import type { YearLimits, YearPeriod } from '#lib/charts/year-period';

/** A part of the address that could not be used, and what it said; the page names it and goes on without it. */
export type PeriodProblem = { readonly parameter: 'from' | 'until'; readonly value: string };
export type ReadPeriod = { readonly period: YearPeriod; readonly problems: readonly PeriodProblem[] };

type Known = { readonly limits: YearLimits; readonly initial: YearPeriod };

/** Reads `?from=2015&until=2026`. What is no year, outside the limits, written twice or ends before it begins is named and ignored. */
export function readPeriod(search: URLSearchParams, { limits, initial }: Known): ReadPeriod {
  const problems: PeriodProblem[] = [];
  const year = (parameter: 'from' | 'until'): number => {
    const values = search.getAll(parameter);
    if (values.length === 0) return initial[parameter];
    const [value = ''] = values;
    const number = Number(value);
    if (values.length === 1 && /^\d{4}$/.test(value) && number >= limits.from && number <= limits.until) return number;
    problems.push({ parameter, value: values.join(', ') });
    return initial[parameter];
  };
  const period = { from: year('from'), until: year('until') };
  if (period.from <= period.until) return { period, problems };
  const reversed = (['from', 'until'] as const).flatMap((parameter) => {
    const value = search.get(parameter);
    return value === null || problems.some((problem) => problem.parameter === parameter) ? [] : [{ parameter, value }];
  });
  return { period: initial, problems: [...problems, ...reversed] };
}

/** The address with this period; other parameters stay, defaults are not written. */
export function writePeriod(search: URLSearchParams, period: YearPeriod, initial: YearPeriod): string {
  const next = new URLSearchParams(search);
  for (const parameter of ['from', 'until'] as const) {
    next.delete(parameter);
    if (period[parameter] !== initial[parameter]) next.set(parameter, String(period[parameter]));
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
