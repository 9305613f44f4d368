import type { CheckedArticle } from '#lib/dataset/article-page';
import { verdictWords } from '#lib/export/verdict-words';
import { partialDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { articlesText } from '#lib/i18n/articles';
import type { Lang } from '#lib/i18n/bilingual';
import { SOURCE_KIND_NAMES } from '#lib/i18n/figures';
import { articlePath } from '#lib/url/article-path';

type Props = { readonly of: CheckedArticle; readonly lang: Lang };

/** One article of the list. Its attributes are what the choices above look at. */
export function ArticleItem({ of: { article, kind, claims, verdicts }, lang }: Props) {
  const text = articlesText[lang];
  const subjects = [...new Set([...article.subjects, ...claims.map(({ claim }) => claim.subject)])];
  return (
    <li
      className="article-item"
      data-kind={kind}
      data-year={article.published.slice(0, 4)}
      data-subject={subjects.join(' ')}
      data-verdict={verdicts.map(({ verdict }) => verdict).join(' ')}
    >
      <h3 lang={article.language}>
        <a href={articlePath(article.id, lang)}>{article.title}</a>
      </h3>
      <p>
        {article.readIn === '' ? article.publisher : text.readIn(article.publisher, article.readIn)} ·{' '}
        {partialDate(article.published, lang)} · {SOURCE_KIND_NAMES[lang][kind]}
      </p>
      <p>
        {claims.length === 0 ? text.noClaim : `${claimWords(claims.length, lang)} · ${verdictWords(verdicts, lang)}`}
      </p>
    </li>
  );
}

function claimWords(claims: number, lang: Lang): string {
  const text = articlesText[lang];
  return claims === 1 ? text.oneClaim : text.claimCount(count(claims, lang));
}
