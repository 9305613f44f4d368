import { articlesByDate } from '#lib/dataset/overview';
import { longDate } from '#lib/format/date';
import { overviewText } from '#lib/i18n/overview';
import { articleAnchor } from './article-anchor';
import { Hero } from './hero';
import { KeyFigures } from './key-figures';
import type { SectionProps } from './section-props';

/** The headline, the key figures and the national series; at its right the articles that cite such figures. */
export function Opening({ data, now, lang, chart }: SectionProps) {
  const text = overviewText[lang];
  const sourceOf = (id: Parameters<typeof data.sources.get>[0]) => data.sources.get(id);
  return (
    <div className="spread opening">
      <div className="charts">
        <div>
          <Hero of={now} lang={lang} sourceOf={sourceOf} />
          <KeyFigures of={now} lang={lang} />
          <p className="mt-6 text-[0.85rem] text-mute measure">{text.oneDate(longDate(now.date, lang))}</p>
        </div>
        {chart('national')}
      </div>
      <aside className="rail" aria-labelledby="articles-cited">
        <h2 id="articles-cited" className="kicker">
          {text.articlesCited}
        </h2>
        {articlesByDate(data).map((article) => (
          <div key={article.id} className="cited">
            <h3 lang={article.language}>
              <a href={`#${articleAnchor(article.id)}`}>{article.title}</a>
            </h3>
            <p className="text-mute">
              {article.publisher} · {longDate(article.published, lang)}
            </p>
            <p>{text.cited(article.claims.length)}</p>
          </div>
        ))}
      </aside>
    </div>
  );
}
