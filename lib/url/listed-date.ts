import type { IsoDate } from '#lib/domain/iso-date';

/** The date with counts that an address names: by its day, or by its month (`2019-03`) where one day of it has counts. */
export function datedBy(text: string, dates: readonly IsoDate[]): IsoDate | undefined {
  const asked = /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? dates.filter((date) => date.startsWith(text)) : [];
  return asked.length === 1 ? asked[0] : undefined;
}

/** The dates with counts just before and just after what was written, as far as its year and month can be read. */
export function nearestDates(text: string, dates: readonly IsoDate[]): readonly IsoDate[] {
  if (!/^\d{4}/.test(text)) return dates.slice(-1);
  const after = dates.findIndex((date) => date > text);
  return after === -1 ? dates.slice(-1) : dates.slice(Math.max(0, after - 1), after + 1);
}
