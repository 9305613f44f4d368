import type { Article } from '#lib/domain/article';
import { articlesText } from '#lib/i18n/articles';
import type { Lang } from '#lib/i18n/bilingual';
import { articlePath } from './article-path';

/** What machines read of our page about an article (schema.org): the article is another's, the page about it is ours. */
export const articleMarkup = (article: Article, lang: Lang, origin: string) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  name: articlesText[lang].metaTitle(article.title, article.publisher),
  url: origin + articlePath(article.id, lang),
  inLanguage: lang,
  abstract: article.summary[lang],
  about: {
    '@type': 'Article',
    headline: article.title,
    inLanguage: article.language,
    ...(article.published === '' ? {} : { datePublished: article.published }),
    publisher: { '@type': 'Organization', name: article.publisher },
    ...(article.authors.length === 0 ? {} : { author: article.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(article.url === '' ? {} : { url: article.url }),
  },
});
