import { SECOND_ARTICLE } from '#lib/dataset/founding-articles';
import { overviewText } from '#lib/i18n/overview';
import { articleAnchor } from './article-anchor';
import { SecondRail } from './second-rail';
import type { SectionProps } from './section-props';
import { Spread } from './spread';

/** The second founding article beside the series of its prison. */
export function SecondArticle({ data, lang, chart }: SectionProps) {
  const article = data.articles.get(SECOND_ARTICLE);
  if (article === undefined) return null;
  return (
    <Spread
      id={articleAnchor(article.id)}
      heading={overviewText[lang].vendinHeading}
      rail={<SecondRail article={article} lang={lang} />}
    >
      {chart('vendin')}
    </Spread>
  );
}
