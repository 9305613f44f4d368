import { type IsoDate, monthsBetween } from '#lib/domain/iso-date';

/** How long after its reference day a monthly count of the ministry usually takes to come out, at most, in months. */
const PUBLICATION_DELAY = 2;

/** Should a monthly statistic have newer counts than this one by `today`? House rule 6: then the page says so. */
export const isOlderThanMonthly = (date: IsoDate, today: IsoDate): boolean =>
  monthsBetween(date, today) > 1 + PUBLICATION_DELAY;
