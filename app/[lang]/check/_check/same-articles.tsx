import type { SaysTheSame } from '#lib/dataset/heard-same';
import type { Naming } from '#lib/export/verdict-sentence';
import { partialDate } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import { checkPageText } from '#lib/i18n/check-page';
import { articlePath, claimAnchor } from '#lib/url/article-path';

type Props = { readonly same: readonly SaysTheSame[]; readonly naming: Naming };

/** Articles that state the number, each leading to its page. */
export function SameArticles({ same, naming: { lang } }: Props) {
  if (same.length === 0) return null;
  return (
    <>
      <h3>{checkPageText[lang].same}</h3>
      <ul>
        {same.map(({ article, claim }) => (
          <li key={`${article.id} ${claim.subject} ${claim.measure} ${claim.date}`}>
            <a href={`${articlePath(article.id, lang)}#${claimAnchor(article.claims.indexOf(claim) + 1)}`}>
              {article.publisher}
            </a>
            , {partialDate(article.published, lang)}
            {lang === 'fr' ? '\u00a0: ' : ': '}
            {qualified(claim, lang)}
          </li>
        ))}
      </ul>
    </>
  );
}
