import type { IsoDate } from '#lib/domain/iso-date';

/** A linear scale as plain numbers, so that it travels as JSON and both drawings place a value alike. */
export type Scale = { readonly domain: readonly [number, number]; readonly range: readonly [number, number] };

/** Where a value stands, in frame units. A domain without extent puts everything at the start of the range. */
export function position({ domain: [first, last], range: [start, end] }: Scale, value: number): number {
  return last === first ? start : start + ((value - first) / (last - first)) * (end - start);
}

/** The value at a position: the inverse of `position`. */
export function valueAt({ domain, range }: Scale, at: number): number {
  return position({ domain: range, range: domain }, at);
}

const DAY = 86_400_000;

/** Days since 1970, in UTC: the x value of a date. */
export const dayNumber = (date: IsoDate): number => Date.parse(date) / DAY;
/** The date of a whole day number. */
export const dateOfDay = (day: number): IsoDate =>
  new Date(Math.round(day) * DAY).toISOString().slice(0, 10) as IsoDate;
