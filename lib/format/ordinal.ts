import type { Lang } from '#lib/i18n/bilingual';
import { count } from './number';

const ENGLISH = ['th', 'st', 'nd', 'rd'] as const;

function englishEnding(value: number): string {
  const tens = value % 100;
  return tens >= 11 && tens <= 13 ? 'th' : (ENGLISH[value % 10] ?? 'th');
}

/** The place of a feminine noun in an order, from 1: `1re`, `2e`, `3e` / `1st`, `2nd`, `11th`. */
export function ordinal(value: number, lang: Lang): string {
  if (lang === 'fr') return value === 1 ? '1re' : `${count(value, lang)}e`;
  return count(value, lang) + englishEnding(value);
}
