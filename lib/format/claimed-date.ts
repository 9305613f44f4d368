import type { Claim } from '#lib/domain/article';
import type { Lang } from '#lib/i18n/bilingual';
import { longDate, monthYear } from './date';

/** The date of a claim as precisely as its article gives it: `2024`, `avril 2024`, `1er avril 2024`. */
export function claimedDate({ date, datedBy }: Pick<Claim, 'date' | 'datedBy'>, lang: Lang): string {
  if (datedBy === 'year') return date.slice(0, 4);
  return datedBy === 'month' ? monthYear(date, lang) : longDate(date, lang);
}
