import { GradeBadge } from '#components/figures/grade-badge';
import type { CheckedClaim } from '#lib/dataset/claims-of';
import type { Article } from '#lib/domain/article';
import type { Source, SourceId } from '#lib/domain/source';
import type { Lang } from '#lib/i18n/bilingual';
import { overviewText } from '#lib/i18n/overview';
import { ArticleCitation } from './article-citation';
import { ClaimsTable } from './claims-table';

type Props = {
  readonly article: Article;
  readonly claims: readonly CheckedClaim[];
  readonly lang: Lang;
  readonly sourceOf: (id: SourceId) => Source | undefined;
};

/** The first founding article: its own figures against the ministry's, and what a union representative said, badged as such. */
export function FoundingRail({ article, claims, lang, sourceOf }: Props) {
  const text = overviewText[lang];
  const own = claims.filter(({ claim }) => claim.saidBy[lang] === '');
  const said = claims.filter(({ claim }) => claim.saidBy[lang] !== '');
  return (
    <>
      <ArticleCitation article={article} lang={lang} />
      <ClaimsTable claims={own} lang={lang} sourceOf={sourceOf} />
      <h3>
        {text.unionStatement} <GradeBadge grade="stated" lang={lang} />
      </h3>
      <p>{text.unionStatementNote}</p>
      <ClaimsTable claims={said} lang={lang} sourceOf={sourceOf} />
    </>
  );
}
