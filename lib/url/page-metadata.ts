import { LANGS, type Lang } from '#lib/i18n/bilingual';
import { layoutText } from '#lib/i18n/layout';
import { pagePath } from './page-path';

export type PageAbout = { readonly path: string; readonly title: string; readonly description: string };

/** Title, description, canonical address and both languages of a page, in the shape Next asks for. */
export function pageMetadata(lang: Lang, { path, title, description }: PageAbout) {
  const { siteName } = layoutText[lang];
  const url = pagePath(lang, path);
  const fullTitle = `${title} · ${siteName}`;
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: url,
      languages: Object.fromEntries([
        ...LANGS.map((other) => [other, pagePath(other, path)]),
        ['x-default', pagePath('en', path)],
      ]),
    },
    openGraph: {
      title: fullTitle,
      description,
      url,
      siteName,
      locale: lang === 'fr' ? 'fr_FR' : 'en_GB',
      type: 'website',
    },
  };
}
