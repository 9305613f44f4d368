import { PeriodFigure } from '#components/charts/period-figure';
import { chartClaims } from '#lib/dataset/chart-claims';
import { foundingArticles } from '#lib/dataset/founding-articles';
import { chartSpec } from '#lib/dataset/overview-charts';
import type { Article } from '#lib/domain/article';
import { partialDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { overviewText } from '#lib/i18n/overview';
import { chartLinks } from '#lib/url/chart-links';
import { articleAnchor } from './article-anchor';
import type { SectionProps } from './section-props';
import { Spread } from './spread';

/** The national series, and at its right the articles that cite such figures. */
export function History({ data, lang }: SectionProps) {
  const links = chartLinks(lang);
  const spec = chartSpec('national', data, links);
  const rail = foundingArticles(data).map((article) => <Cited key={article.id} article={article} lang={lang} />);
  return (
    <Spread
      id="history"
      heading={overviewText[lang].history}
      railHeading={overviewText[lang].articlesCited}
      rail={rail}
    >
      {spec.kind === 'series' && (
        <PeriodFigure spec={spec} claims={chartClaims(foundingArticles(data), links)} latest={data.release.date} />
      )}
    </Spread>
  );
}

function Cited({ article, lang }: { readonly article: Article; readonly lang: Lang }) {
  return (
    <div className="cited">
      <h3 lang={article.language}>
        <a href={`#${articleAnchor(article.id)}`}>{article.title}</a>
      </h3>
      <p className="text-mute">
        {article.publisher} · {partialDate(article.published, lang)}
      </p>
      <p>{overviewText[lang].cited(article.claims.length)}</p>
    </div>
  );
}
