import { addMonths, type IsoDate, isoDate } from '#lib/domain/iso-date';

/** A stretch of days: `from` and `until` belong to it, `before` does not; what is left out is open. */
export type Period = {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  readonly before?: IsoDate | undefined;
};

/** Does the day lie in the period? ISO days compare as text. */
export const contains = ({ from, until, before }: Period, date: IsoDate): boolean =>
  (from === undefined || from <= date) &&
  (until === undefined || date <= until) &&
  (before === undefined || date < before);

/** The first day of a day's month: the ministry counts on the 1st. */
export const firstOfMonth = (date: IsoDate): IsoDate => isoDate(`${date.slice(0, 7)}-01`);

/** One day. */
export const dayOf = (date: IsoDate): Period => ({ from: date, until: date });

/** The calendar year of a day. */
export function yearOf(date: IsoDate): Period {
  const from = isoDate(`${date.slice(0, 4)}-01-01`);
  return { from, before: addMonths(from, 12) };
}
