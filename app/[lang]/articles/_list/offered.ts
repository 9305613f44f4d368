import type { Offered } from '#components/articles/article-filters';
import type { CheckedArticle } from '#lib/dataset/article-page';
import type { Dataset } from '#lib/dataset/dataset';
import { fullName } from '#lib/dataset/full-name';
import { SOURCE_KINDS } from '#lib/domain/source';
import { VERDICTS } from '#lib/domain/verdict';
import type { Lang } from '#lib/i18n/bilingual';
import { SOURCE_KIND_NAMES } from '#lib/i18n/figures';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';

/** What the list can be chosen by: only what some article has. */
export function offeredChoices(articles: readonly CheckedArticle[], data: Dataset, lang: Lang): Offered {
  const years = [...new Set(articles.map(({ article }) => article.published.slice(0, 4)))].toSorted().toReversed();
  const subjects = new Set(articles.flatMap(({ claims }) => claims.map(({ claim }) => claim.subject)));
  return {
    kind: SOURCE_KINDS.filter((kind) => articles.some((one) => one.kind === kind)).map((id) => ({
      id,
      name: SOURCE_KIND_NAMES[lang][id],
    })),
    year: years.map((id) => ({ id, name: id })),
    subject: [...subjects]
      .map((id) => ({ id: String(id), name: fullName(data, id, lang) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    verdict: VERDICTS.filter((verdict) =>
      articles.some(({ verdicts }) => verdicts.some((one) => one.verdict === verdict)),
    ).map((id) => ({ id, name: VERDICT_WORDS[lang][id] })),
  };
}
