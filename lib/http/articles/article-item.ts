import { claimsOf } from '#lib/dataset/claims-of';
import type { Dataset } from '#lib/dataset/dataset';
import { articlesByDate } from '#lib/dataset/overview';
import { ratioAt } from '#lib/dataset/ratios';
import type { Article } from '#lib/domain/article';
import { checkOutcome, claimItem } from '#lib/http/checks/check-item';
import { ratioItem } from '#lib/http/ratios/ratio-item';
import { said } from '#lib/http/wire/said';
import type { ArticleItem, ArticlesQuery } from './article-schema';

type Lang = 'fr' | 'en' | undefined;

const inLanguage = ({ fr, en }: Article['summary'], lang: Lang): ArticleItem['summary'] => {
  if (lang === undefined) return { fr, en };
  return lang === 'fr' ? { fr } : { en };
};

/** The ratios that follow from the figures of the article alone: one for each subject and date it speaks of. */
function ratiosOf(article: Article, data: Dataset): ArticleItem['ratios'] {
  const spoken = new Map(article.claims.map(({ subject, date }) => [`${subject} ${date}`, { subject, date }]));
  return [...spoken.values()]
    .flatMap((key) => ratioAt(data, { ...key, definition: 'operational', source: article.id }) ?? [])
    .map((ratio) => ratioItem(ratio, data));
}

/** One item of /articles; `lang` keeps one language of the summary. */
export const articleItem = (article: Article, data: Dataset, lang: Lang): ArticleItem => ({
  id: article.id,
  title: article.title,
  publisher: article.publisher,
  ...said('readIn', article.readIn),
  authors: [...article.authors],
  published: article.published,
  url: article.url,
  language: article.language,
  subjects: [...article.subjects],
  summary: inLanguage(article.summary, lang),
  ...(article.attributionNote === undefined ? {} : { attributionNote: inLanguage(article.attributionNote, lang) }),
  claims: claimsOf(data, article).map(({ claim, check }) => ({ claim: claimItem(claim), ...checkOutcome(check) })),
  ratios: ratiosOf(article, data),
});

/** The articles a query asks for, newest first. */
export const selectArticles = (data: Dataset, { subject }: ArticlesQuery): readonly Article[] =>
  articlesByDate(data).filter(({ subjects }) => subject === undefined || subjects.includes(subject));
