import { Section } from '#components/layout/section';
import type { Article } from '#lib/domain/article';
import type { SubjectId } from '#lib/domain/subject';
import { partialDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonDetails } from '#lib/i18n/prison-details';
import { articlePath, claimAnchor } from '#lib/url/article-path';
import type { SectionProps } from './section-props';

/** Articles that speak of this prison, each with our summary. */
export function Articles({ of: { articles, prison }, lang }: SectionProps) {
  if (articles.length === 0) return null;
  return (
    <Section id="articles" heading={prisonDetails[lang].articles}>
      {articles.map((article) => (
        <Cited key={article.id} article={article} about={prison.id} lang={lang} />
      ))}
    </Section>
  );
}

type CitedProps = { readonly article: Article; readonly about: SubjectId; readonly lang: Lang };

/** Leads to the first figure the article gives of this prison or a wing of it, else to the article's page. */
function Cited({ article, about, lang }: CitedProps) {
  const text = prisonDetails[lang];
  const nth = article.claims.findIndex(({ subject }) => subject.split('.')[0] === about) + 1;
  const href = articlePath(article.id, lang) + (nth === 0 ? '' : `#${claimAnchor(nth)}`);
  return (
    <article className="measure">
      <h3 lang={article.language}>
        <a href={article.url} rel="external">
          {article.title}
        </a>
      </h3>
      <p className="text-mute">
        {article.publisher} · {partialDate(article.published, lang)} · <a href={href}>{text.figureByFigure}</a>
      </p>
      <p>{article.summary[lang]}</p>
      {article.claims.length === 0 && <p className="text-mute">{text.noCapacity}</p>}
    </article>
  );
}
