import type { IsoDate } from '#lib/domain/iso-date';
import type { Lang } from '#lib/i18n/bilingual';
import { shortMonth } from './date';

const withoutYear = (date: IsoDate, lang: Lang): string => shortMonth(date, lang).slice(0, -' 2026'.length);

/** Months of one year, where the year stands beside: `janv.–avr.`, or `juil.` alone. */
export function monthRange(from: IsoDate, until: IsoDate, lang: Lang): string {
  const first = withoutYear(from, lang);
  const last = withoutYear(until, lang);
  return first === last ? first : `${first}–${last}`;
}
