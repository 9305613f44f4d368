import { overviewText } from '#lib/i18n/overview';
import { articleAnchor } from './article-anchor';
import { ArticleSpread } from './article-spread';
import { SecondRail } from './second-rail';
import { SECOND_ARTICLE, type SectionProps } from './section-props';

/** The second founding article beside the series of its prison. */
export function SecondArticle({ data, lang, chart }: SectionProps) {
  const article = data.articles.get(SECOND_ARTICLE);
  if (article === undefined) return null;
  return (
    <ArticleSpread
      id={articleAnchor(article.id)}
      heading={overviewText[lang].vendinHeading}
      rail={<SecondRail article={article} lang={lang} />}
    >
      {chart('vendin')}
    </ArticleSpread>
  );
}
