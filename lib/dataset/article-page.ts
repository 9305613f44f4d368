import type { Article, Claim } from '#lib/domain/article';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { firstOfMonth } from '#lib/domain/period';
import type { Source, SourceKind } from '#lib/domain/source';
import type { Subject } from '#lib/domain/subject';
import { VERDICTS, type VerdictCount } from '#lib/domain/verdict';
import { type CheckedClaim, claimsOf } from './claims-of';
import type { Dataset } from './dataset';
import { articlesByDate } from './overview';
import { isPrison } from './prison-directory';
import { ratioAt } from './ratios';

/** An article with what became of its claims. */
export type CheckedArticle = {
  readonly article: Article;
  readonly source: Source | undefined;
  readonly kind: SourceKind;
  readonly claims: readonly CheckedClaim[];
  readonly verdicts: readonly VerdictCount[];
};

/** Another article that states the same thing of the same month. */
export type SameFigure = { readonly article: Article; readonly claim: Claim };

export type ArticlePage = CheckedArticle & {
  /** What follows from the article's own figures alone. */
  readonly ratios: readonly CapacityRatio[];
  readonly sameFigures: readonly SameFigure[];
  /** The prisons it speaks of that have a page. */
  readonly prisons: readonly Subject[];
};

/** How many claims got each verdict, in the order of the verdicts; those that none got are left out. */
export function verdictCounts(claims: readonly CheckedClaim[]): readonly VerdictCount[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    claims: claims.filter(({ check }) => check.verdict === verdict).length,
  })).filter(({ claims: number }) => number > 0);
}

function checkedArticle(data: Dataset, article: Article): CheckedArticle {
  const source = data.sources.get(article.id);
  const claims = claimsOf(data, article);
  return { article, source, kind: source?.kind ?? 'article', claims, verdicts: verdictCounts(claims) };
}

/** Every article with its verdicts, newest first. */
export const checkedArticles = (data: Dataset): readonly CheckedArticle[] =>
  articlesByDate(data).map((article) => checkedArticle(data, article));

export function articlePage(data: Dataset, article: Article): ArticlePage {
  return {
    ...checkedArticle(data, article),
    ratios: ownRatios(data, article),
    sameFigures: sameFigures(data, article),
    prisons: prisonsOf(data, article),
  };
}

/** A density for each subject and date of which the article states both counts. */
function ownRatios(data: Dataset, article: Article): readonly CapacityRatio[] {
  const spoken = new Map(article.claims.map(({ subject, date }) => [`${subject} ${date}`, { subject, date }]));
  return [...spoken.values()]
    .flatMap((key) => ratioAt(data, { ...key, definition: 'operational', source: article.id }) ?? [])
    .filter(({ density }) => density.basis === 'computed' && density.quantity.kind !== 'absent');
}

const keyOf = ({ subject, measure, definition, date }: Claim): string =>
  [subject, measure, definition, firstOfMonth(date)].join(' ');

function sameFigures(data: Dataset, article: Article): readonly SameFigure[] {
  const keys = new Set(article.claims.map(keyOf));
  return articlesByDate(data)
    .filter(({ id }) => id !== article.id)
    .flatMap((other) =>
      other.claims.filter((claim) => keys.has(keyOf(claim))).map((claim) => ({ article: other, claim })),
    );
}

function prisonsOf(data: Dataset, { subjects, claims }: Article): readonly Subject[] {
  const spoken = [...subjects, ...claims.map(({ subject }) => subject)].map((id) => data.subjects.get(id));
  const prisons = spoken.map((subject) =>
    subject?.kind === 'wing' && subject.parent !== undefined ? data.subjects.get(subject.parent) : subject,
  );
  return [...new Set(prisons)].filter((subject) => subject !== undefined).filter(isPrison);
}
