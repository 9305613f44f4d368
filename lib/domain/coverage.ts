import type { IsoDate } from '#lib/domain/iso-date';

/**
 * What we have of a prison at the first of a month. `published`: people held, all wings; `suppressed`: a wing or the whole is
 * under statistical secrecy; `partial`: a wing is missing in the copy we have; `no-row`: we have that month's tables, without
 * it; `no-table`: we have no table of prisons of that month, which says nothing about the publisher.
 */
export type Coverage = 'published' | 'suppressed' | 'partial' | 'no-row' | 'no-table';
export type CoveredMonth = { readonly date: IsoDate; readonly coverage: Coverage };

/** Months of one year that follow one another and are alike. */
export type CoverageRun = { readonly coverage: Coverage; readonly from: IsoDate; readonly until: IsoDate };
export type CoverageYear = { readonly year: string; readonly runs: readonly CoverageRun[] };

/** Months, ascending, year by year as runs of months alike. */
export function coverageByYear(months: readonly CoveredMonth[]): readonly CoverageYear[] {
  const years = new Map<string, CoverageRun[]>();
  for (const { date, coverage } of months) {
    const year = date.slice(0, 4);
    const runs = years.get(year) ?? [];
    const last = runs.at(-1);
    if (last?.coverage === coverage) runs[runs.length - 1] = { ...last, until: date };
    else runs.push({ coverage, from: date, until: date });
    years.set(year, runs);
  }
  return [...years].map(([year, runs]) => ({ year, runs }));
}
