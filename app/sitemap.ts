import type { MetadataRoute } from 'next';
import { SITE_ORIGIN } from '#app/site-origin';
import { directorates } from '#lib/dataset/directorate-directory';
import { dataset } from '#lib/dataset/load-dataset';
import { prisons } from '#lib/dataset/prison-directory';
import { wingTypesOf } from '#lib/dataset/wing-type-page';
import { LANGS } from '#lib/i18n/bilingual';
import { PAGE_NAMES } from '#lib/i18n/layout';
import { pagePath } from '#lib/url/page-path';

/** Every page but those of single figures, in both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const sources = [...dataset().sources.keys()].map((id) => `/sources/${id}`);
  const found = prisons(dataset()).map(({ id }) => `/establishments/${id}`);
  const areas = [
    ...directorates(dataset()).map(({ id }) => `/directorates/${id}`),
    ...wingTypesOf(dataset()).map((type) => `/wing-types/${type}`),
  ];
  const articles = [...dataset().articles.keys()].map((id) => `/articles/${id}`);
  return [...Object.keys(PAGE_NAMES.fr), ...articles, ...areas, ...found, ...sources].flatMap((path) => {
    const languages = Object.fromEntries(LANGS.map((lang) => [lang, SITE_ORIGIN + pagePath(lang, path)]));
    return LANGS.map((lang) => ({ url: SITE_ORIGIN + pagePath(lang, path), alternates: { languages } }));
  });
}
