import { SITE_ORIGIN } from '#app/site-origin';
import { ChartFigure } from '#components/charts/chart-figure';
import { Kept } from '#components/charts/kept';
import { Cite } from '#components/cite/cite';
import { ShareButton } from '#components/share/share-button';
import { articleCharts } from '#lib/dataset/article-charts';
import { checkCitation } from '#lib/export/cited-pages';
import { articlesText } from '#lib/i18n/articles';
import { articlePath } from '#lib/url/article-path';
import { chartLinks } from '#lib/url/chart-links';
import { Around } from './around';
import { Citation } from './citation';
import { Claims } from './claims';
import type { SectionProps } from './section-props';

/** Everything about one article; only its charts are interactive. */
export function ArticleBody({ data, of, lang }: SectionProps) {
  const text = articlesText[lang];
  const { article, claims } = of;
  const charts = articleCharts({ data, article, links: chartLinks(lang) });
  const url = SITE_ORIGIN + articlePath(article.id, lang);
  const citation = checkCitation(article, { url, lang, release: data.release.id, date: data.release.date });
  return (
    <article>
      <Kept name={`${lang} article ${article.id} before`}>
        <Citation of={of} lang={lang} />
        <section className="prose mt-6">
          <h2>{text.summary}</h2>
          <p>{article.summary[lang]}</p>
          {article.attributionNote && <p className="text-mute">{article.attributionNote[lang]}</p>}
        </section>
        <h2 className="mt-10 mb-4">{text.each}</h2>
        {claims.length === 0 ? (
          <p className="measure">{text.noClaims}</p>
        ) : (
          <p className="text-mute">{text.stripKey}</p>
        )}
        <Claims {...{ data, of, lang, charts }} />
      </Kept>
      {charts.length > 0 && (
        <section className="charts mt-6">
          <h2>{text.series}</h2>
          {charts.map((spec) => (
            <ChartFigure key={spec.id} spec={spec} />
          ))}
        </section>
      )}
      <Kept name={`${lang} article ${article.id} after`}>
        <div className="article-around prose mt-8">
          <Around data={data} of={of} lang={lang} />
          <p>
            <a href={`/api/v1/checks?article=${article.id}`}>{text.json}</a>
          </p>
        </div>
      </Kept>
      <div className="prose">
        <Cite citation={citation} />
        <ShareButton lang={lang} />
      </div>
    </article>
  );
}
