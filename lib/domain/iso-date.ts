declare const iso: unique symbol;
/** A calendar day `YYYY-MM-DD` that exists; strings of this form sort by time. */
export type IsoDate = string & { readonly [iso]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Is this text a day of the Gregorian calendar? 2024-02-30 is not. */
export function isIsoDate(text: string): text is IsoDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A literal known to be a day; throws a programmer's error otherwise. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`not a calendar day: ${text}`);
  return text;
}

/** The same day `months` later (negative: earlier); the day of month is clamped to the month's length. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const shifted = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, length)));
  return isoDate(shifted.toISOString().slice(0, 10));
}

/** Whole calendar months from one date to another, days ignored. */
export function monthsBetween(from: IsoDate, until: IsoDate): number {
  const [fromYear, fromMonth] = from.split('-').map(Number) as [number, number];
  const [untilYear, untilMonth] = until.split('-').map(Number) as [number, number];
  return (untilYear - fromYear) * 12 + untilMonth - fromMonth;
}
