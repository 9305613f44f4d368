import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { accessibilityText } from '#lib/i18n/accessibility';
import { articlesText } from '#lib/i18n/articles';
import type { Lang } from '#lib/i18n/bilingual';
import { checkPageText } from '#lib/i18n/check-page';
import { compareText } from '#lib/i18n/compare';
import { dataPageText } from '#lib/i18n/data-page';
import { directoratesText } from '#lib/i18n/directorates';
import { establishmentsText } from '#lib/i18n/establishments';
import { mapText } from '#lib/i18n/map';
import { methodText } from '#lib/i18n/method';
import { mySheetText } from '#lib/i18n/my-sheet';
import { planText } from '#lib/i18n/plan-15000';
import { builderText } from '#lib/i18n/present-builder';
import { publishedText } from '#lib/i18n/published';
import { releasesText } from '#lib/i18n/releases';
import { sourcesText } from '#lib/i18n/sources';
import { staffingText } from '#lib/i18n/staffing';
import { wingTypeText } from '#lib/i18n/wing-types';
import { checkedArticles } from './article-page';
import type { Dataset } from './dataset';
import { establishmentList } from './establishment-list';
import { publishedGrid } from './published-grid';
import { latestDate } from './ratios';

/** What a page is called and is about; the chart that says most of it, where it has one. */
export type PageWords = { readonly title: string; readonly description: string; readonly chart?: string };
type Words = (data: Dataset, lang: Lang) => PageWords;

/** Pages with words of their own, whatever the data. */
const FIXED = {
  '/accessibility': accessibilityText,
  '/check': checkPageText,
  '/compare': compareText,
  '/data': dataPageText,
  '/method': methodText,
  '/my-sheet': mySheetText,
  '/present': builderText,
  '/present/deck': builderText,
  '/releases': releasesText,
  '/sources': sourcesText,
} as const;

const DATED: Readonly<Record<string, Words>> = {
  '/articles': articles,
  '/directorates': (data, lang) => listed(directoratesText[lang], data, lang),
  '/establishments': prisonsIn((lang) => ({ ...establishmentsText[lang], chart: 'missing-places' })),
  '/establishments/map': prisonsIn((lang) => ({
    title: mapText[lang].title,
    description: mapText[lang].metaDescription,
  })),
  '/plan-15000': (_, lang) => withChart(planText[lang], 'plan-15000'),
  '/published': published,
  '/staffing': (_, lang) => withChart(staffingText[lang], 'staffing-rates'),
  '/wing-types': (data, lang) => ({ ...listed(wingTypeText[lang], data, lang), chart: 'wing-types' }),
};

/** The words of a page that is about no single place; undefined for an address that is none. */
export function pageWords(path: string, data: Dataset, lang: Lang): PageWords | undefined {
  if (Object.hasOwn(FIXED, path)) return FIXED[path as keyof typeof FIXED][lang];
  return Object.hasOwn(DATED, path) ? DATED[path]?.(data, lang) : undefined;
}

const withChart = ({ title, description }: Omit<PageWords, 'chart'>, chart: string): PageWords => ({
  title,
  description,
  chart,
});

type Listed = { readonly title: string; readonly listDescription: (date: string) => string };

function listed({ title, listDescription }: Listed, data: Dataset, lang: Lang): PageWords {
  return { title, description: listDescription(longDate(latestDate(data, 'wing') ?? data.release.date, lang)) };
}

type Counted = Omit<PageWords, 'description'> & { readonly description: (prisons: string, date: string) => string };

function prisonsIn(words: (lang: Lang) => Counted): Words {
  return (data, lang) => {
    const { title, description, chart } = words(lang);
    const list = establishmentList(data);
    const date = longDate(list?.date ?? data.release.date, lang);
    const about = { title, description: description(count(list?.prisons.length ?? 0, lang), date) };
    return chart === undefined ? about : { ...about, chart };
  };
}

function articles(data: Dataset, lang: Lang): PageWords {
  const { title, description } = articlesText[lang];
  const all = checkedArticles(data);
  const claims = all.flatMap((one) => one.claims);
  return { title, description: description(count(all.length, lang), count(claims.length, lang)) };
}

function published(data: Dataset, lang: Lang): PageWords {
  const { title, description } = publishedText[lang];
  return { title, description: description(count(publishedGrid(data).dates.length, lang)) };
}
