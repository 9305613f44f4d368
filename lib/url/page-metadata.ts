import { LANGS, type Lang } from '#lib/i18n/bilingual';
import { layoutText } from '#lib/i18n/layout';
import { pagePath } from './page-path';
import { pageImagePath } from './social-path';

export type PageAbout = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Has it a chart of its own? Then other sites may show that, given the page's address (oEmbed). */
  readonly hasChart?: boolean;
};

/** Title, description, canonical address and both languages of a page, in the shape Next asks for. */
export function pageMetadata(lang: Lang, { path, title, description, hasChart = false }: PageAbout) {
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
      ...(hasChart ? { types: { 'application/json+oembed': `/oembed?url=${url}` } } : {}),
    },
    openGraph: {
      title: fullTitle,
      description,
      url,
      siteName,
      locale: lang === 'fr' ? 'fr_FR' : 'en_GB',
      type: 'website',
      images: [
        { url: pageImagePath(path, lang, 'wide'), width: 1200, height: 630, alt: fullTitle },
        { url: pageImagePath(path, lang, 'square') },
      ],
    },
    // Readers of these tags take the rest from those above: said once, the page is smaller.
    twitter: { card: 'summary_large_image' as const, images: [] },
  };
}
