import { claimsOf } from '#lib/dataset/claims-of';
import { FOUNDING_ARTICLE } from '#lib/dataset/founding-articles';
import { overviewText } from '#lib/i18n/overview';
import { articleAnchor } from './article-anchor';
import { FoundingRail } from './founding-rail';
import type { SectionProps } from './section-props';
import { Spread } from './spread';

/** The figures this site began with, each drawn beside the article that cites it. */
export function Founding({ data, lang, chart }: SectionProps) {
  const article = data.articles.get(FOUNDING_ARTICLE);
  if (article === undefined) return null;
  const rail = (
    <FoundingRail
      article={article}
      claims={claimsOf(data, article)}
      lang={lang}
      sourceOf={(id) => data.sources.get(id)}
    />
  );
  return (
    <Spread id={articleAnchor(article.id)} heading={overviewText[lang].founding} rail={rail}>
      {chart('claim')}
      {chart('ten-places')}
    </Spread>
  );
}
