import type { Article } from '#lib/domain/article';
import { partialDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { overviewText } from '#lib/i18n/overview';
import { articlePath } from '#lib/url/article-path';

type Props = { readonly article: Article; readonly lang: Lang; readonly summarised?: boolean };

/** An article under its original title and publisher, with where it was read and what it says in our own words. */
export function ArticleCitation({ article, lang, summarised = true }: Props) {
  const text = overviewText[lang];
  const { title, publisher, readIn, published, url, language, authors } = article;
  const outlet = readIn === '' ? publisher : text.outletReadIn(publisher, readIn);
  return (
    <>
      <h3 lang={language}>
        <a href={url} rel="external">
          {title}
        </a>
      </h3>
      <p className="text-mute">
        {[...authors, outlet].join(' · ')} · {partialDate(published, lang)} ·{' '}
        <a href={articlePath(article.id, lang)}>{text.figureByFigure}</a>
      </p>
      {summarised && <p>{article.summary[lang]}</p>}
    </>
  );
}
