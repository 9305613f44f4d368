import type { Lang } from '#lib/i18n/bilingual';

/** The address of a page in a language; `path` starts with a slash, empty for the overview. */
export const pagePath = (lang: Lang, path: string): string => `/${lang}${path}`;

export const otherLang = (lang: Lang): Lang => (lang === 'fr' ? 'en' : 'fr');

export const sourcePath = (source: string, lang: Lang): string =>
  pagePath(lang, `/sources/${encodeURIComponent(source)}`);
