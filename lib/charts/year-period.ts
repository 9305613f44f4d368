import { type IsoDate, isoDate } from '#lib/domain/iso-date';

/** Whole years, both included. */
export type YearPeriod = { readonly from: number; readonly until: number };
/** The years a reader may choose from. */
export type YearLimits = YearPeriod;

/** The first national count we have, and where the monthly counts begin: what a page shows unless asked otherwise. */
const FIRST_YEAR = 1977;
const DEFAULT_FROM = 2010;

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The period of a page whose address says nothing; `latest` is the newest date of the dataset. */
export const defaultPeriod = (latest: IsoDate): YearPeriod => ({ from: DEFAULT_FROM, until: yearOf(latest) });
export const periodLimits = (latest: IsoDate): YearLimits => ({ from: FIRST_YEAR, until: yearOf(latest) });

/** First and last day of a period. */
export const periodDates = ({ from, until }: YearPeriod): { readonly from: IsoDate; readonly until: IsoDate } => ({
  from: isoDate(`${from}-01-01`),
  until: isoDate(`${until}-12-31`),
});
