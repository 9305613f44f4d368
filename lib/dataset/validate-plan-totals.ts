import { PLAN_TOTALS, PLAN_UNITS, type PlanTotal } from '#lib/domain/plan-project';
import type { Source, SourceId } from '#lib/domain/source';
import { dateOf, decimalIn, quoted, wordOf } from './cell';
import type { TotalColumn } from './csv-columns';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';

/** Cost and target of the plan, each in its unit and with its source. */
export function validatePlanTotals(
  rows: readonly CsvRow<TotalColumn>[],
  sources: ReadonlyMap<SourceId, Source>,
  report: Report,
): PlanTotal[] {
  return rows.flatMap((row) => {
    const context = { place: row.place, report };
    const date = dateOf(row.date, context);
    const measure = wordOf(row.measure, PLAN_TOTALS, context);
    const value = decimalIn(row.value);
    if (value === undefined || value < 0)
      report(row.place, `no number: ${quoted(row.value)}`, 'plain decimal notation, as 75000 or 36.1');
    if (measure && row.unit !== PLAN_UNITS[measure])
      report(row.place, `${measure} in ${quoted(row.unit)}`, `write ${PLAN_UNITS[measure]}`);
    if (!sources.has(row.source as SourceId))
      report(row.place, `unknown source ${quoted(row.source)}`, 'add it to data/sources');
    return date && measure && value !== undefined ? [{ date, measure, value, source: row.source as SourceId }] : [];
  });
}
