import type { Lang } from '#lib/i18n/bilingual';
import { decimalString } from './decimal-string';

/** Grouping and marks are our own, not Intl's: Node 20, Node 24 and browsers carry different tables, and must agree. */
const MARKS = {
  fr: { group: '\u202f', point: ',', beforePercent: '\u202f' },
  en: { group: ',', point: '.', beforePercent: '' },
} as const;
const MINUS = '\u2212';

function localised(ascii: string, lang: Lang): string {
  const [whole = '', fraction] = ascii.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, MARKS[lang].group);
  const sign = ascii.startsWith('-') ? MINUS : '';
  return sign + grouped + (fraction === undefined ? '' : MARKS[lang].point + fraction);
}

export type DecimalOptions = { readonly decimals: number };

/** A plain number: `2,9` / `2.9`. Half is rounded away from zero; a zero has no sign; minus is U+2212. */
export function decimal(value: number, lang: Lang, options: DecimalOptions): string {
  return localised(decimalString(value, options.decimals), lang);
}

/** A whole number: `89 446` (narrow no-break space) / `89,446`. */
export const count = (value: number, lang: Lang): string => decimal(value, lang, { decimals: 0 });

const signed = (text: string): string => (/[1-9]/.test(text) && !text.startsWith(MINUS) ? `+${text}` : text);

/** A change: `+4 495`, `−780`, and `0` without a sign. */
export const signedCount = (value: number, lang: Lang): string => signed(count(value, lang));

/** Puts the percent sign after a number already set. */
export const withPercentSign = (text: string, lang: Lang): string => `${text}${MARKS[lang].beforePercent}%`;
/** Puts the multiplication sign before a number already set. */
export const withTimesSign = (text: string): string => `×\u00a0${text}`;

/** Hundredths: 141.33 → `141,3 %` / `141.3%`. */
export function percent(value: number, lang: Lang, decimals = 1): string {
  return withPercentSign(decimal(value, lang, { decimals }), lang);
}

/** A change in percent: `+35,4 %`; no sign on what prints as zero. */
export function signedPercent(value: number, lang: Lang, decimals = 1): string {
  return signed(percent(value, lang, decimals));
}

/** A multiple: 2.125 → `× 2,1` / `× 2.1`. */
export function times(value: number, lang: Lang, decimals = 1): string {
  return withTimesSign(decimal(value, lang, { decimals }));
}
