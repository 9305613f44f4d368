import type { Coverage, CoveredMonth } from '#lib/domain/coverage';
import type { Figure } from '#lib/domain/figure';
import { addMonths, type IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import type { Dataset } from './dataset';

/** Every month from the prison's first count, or the first table, to its last or the newest. */
export function prisonCoverage(data: Dataset, prison: Subject): readonly CoveredMonth[] {
  const tables = data.datesOf('establishment');
  const from = prison.from ?? tables[0];
  const until = prison.until ?? tables.at(-1);
  if (from === undefined || until === undefined) return [];
  const known = new Set(tables);
  const months: CoveredMonth[] = [];
  for (let date = from; date <= until; date = addMonths(date, 1)) {
    months.push({ date, coverage: known.has(date) ? coverageAt(data, prison, date) : 'no-table' });
  }
  return months;
}

/** What we have of a prison at a date of the tables of prisons. */
export function coverageAt(data: Dataset, prison: Subject, date: IsoDate): Coverage {
  const figure = data.at({ subject: prison.id, measure: 'detained', definition: 'none', date })?.chosen;
  return figure === undefined ? 'no-row' : coverageOf(figure);
}

function coverageOf({ quantity, derivation }: Figure): Coverage {
  const missing = derivation?.missing ?? [];
  if (missing.some(({ reason }) => reason === 'suppressed')) return 'suppressed';
  if (!isKnown(quantity)) return quantity.reason === 'suppressed' ? 'suppressed' : 'no-row';
  return missing.length > 0 ? 'partial' : 'published';
}
