import type { IsoDate } from '#lib/domain/iso-date';
import type { Lang } from '#lib/i18n/bilingual';

/** Our own names, not Intl's: abbreviations changed between ICU versions, and server and browser must print the same. */
const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
} as const;
const SHORT_MONTHS = {
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
} as const;

const nameOf = (names: string, month: number): string => names.split(' ')[month - 1] ?? '';
const partsOf = (date: string): [string, number, number] => {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, Number(month), Number(day)];
};
/** French writes the first of the month as an ordinal; the other days, and English, as plain numbers. */
const dayOf = (day: number, lang: Lang): string => (lang === 'fr' && day === 1 ? '1er' : String(day));

/** `1er juillet 2026` / `1 July 2026`; day and month never part at a line's end. */
export function longDate(date: IsoDate, lang: Lang): string {
  const [year, month, day] = partsOf(date);
  return `${dayOf(day, lang)}\u00a0${nameOf(MONTHS[lang], month)} ${year}`;
}

/** `1er juil. 2026` / `1 Jul 2026`, where room is short. */
export function shortDate(date: IsoDate, lang: Lang): string {
  const [year, month, day] = partsOf(date);
  return `${dayOf(day, lang)}\u00a0${nameOf(SHORT_MONTHS[lang], month)} ${year}`;
}

/** `juillet 2026` / `July 2026`. */
export function monthYear(date: IsoDate, lang: Lang): string {
  const [year, month] = partsOf(date);
  return `${nameOf(MONTHS[lang], month)} ${year}`;
}

/** `juil. 2026` / `Jul 2026`. */
export function shortMonth(date: IsoDate, lang: Lang): string {
  const [year, month] = partsOf(date);
  return `${nameOf(SHORT_MONTHS[lang], month)} ${year}`;
}

const UNDATED = { fr: 'non daté', en: 'undated' } as const;

/** A source's date as far as it is known: `2024`, `mai 2024`, `15 mai 2024`; empty says so in words. */
export function partialDate(published: string, lang: Lang): string {
  if (published === '') return UNDATED[lang];
  if (published.length === 4) return published;
  if (published.length === 7) return monthYear(`${published}-01` as IsoDate, lang);
  return longDate(published as IsoDate, lang);
}
