import { Section } from '#components/layout/section';
import type { Article } from '#lib/domain/article';
import { partialDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonDetails } from '#lib/i18n/prison-details';
import { articlePath } from '#lib/url/article-path';
import type { SectionProps } from './section-props';

/** Articles that speak of this prison, each with our summary. */
export function Articles({ of: { articles }, lang }: SectionProps) {
  if (articles.length === 0) return null;
  return (
    <Section id="articles" heading={prisonDetails[lang].articles}>
      {articles.map((article) => (
        <Cited key={article.id} article={article} lang={lang} />
      ))}
    </Section>
  );
}

function Cited({ article, lang }: { readonly article: Article; readonly lang: Lang }) {
  const text = prisonDetails[lang];
  return (
    <article className="measure">
      <h3 lang={article.language}>
        <a href={article.url} rel="external">
          {article.title}
        </a>
      </h3>
      <p className="text-mute">
        {article.publisher} · {partialDate(article.published, lang)} ·{' '}
        <a href={articlePath(article.id, lang)}>{text.figureByFigure}</a>
      </p>
      <p>{article.summary[lang]}</p>
      {article.claims.length === 0 && <p className="text-mute">{text.noCapacity}</p>}
    </article>
  );
}
