import type { Article, Claim } from '#lib/domain/article';
import { checkClaim } from '#lib/domain/check';
import type { StatedNumber } from '#lib/domain/claim-reading';
import type { CheckContext } from '#lib/domain/evidence';
import type { Choice, Figure, SeriesKey } from '#lib/domain/figure';
import { contains, firstOfMonth, type Period } from '#lib/domain/period';
import type { SubjectId } from '#lib/domain/subject';
import type { Check } from '#lib/domain/verdict';
import { figureOf, isInSeries } from './claim-figures';
import type { Dataset } from './dataset';

/** A claim of an article and what became of it. */
export type CheckedClaim = { readonly claim: Claim; readonly check: Check };

/** The claims of an article, in its order, each held against independent figures (DESIGN §3.4). */
export function claimsOf(dataset: Dataset, article: Article): readonly CheckedClaim[] {
  const context = checkContext(dataset);
  return article.claims.map((claim) => ({ claim, check: checkClaim({ ...claim, article: article.id }, context) }));
}

/** A number a reader has heard, from no article we know; `ours`: figures of its series that are made, not stored. */
export function checkHeard(
  dataset: Dataset,
  heard: Omit<StatedNumber, 'article'>,
  ours: readonly Figure[] = [],
): Check {
  const context = checkContext(dataset);
  const isHeard = (series: SeriesKey) =>
    series.subject === heard.subject && series.measure === heard.measure && series.definition === heard.definition;
  const figuresOf = (series: SeriesKey) => [...context.figuresOf(series), ...(isHeard(series) ? ours : [])];
  return checkClaim({ ...heard, article: undefined }, { ...context, figuresOf });
}

/** What a check looks up, from the loaded dataset. */
export const checkContext = (dataset: Dataset): CheckContext => ({
  figuresOf: (series) => dataset.history(series).flatMap(allOf),
  aroundPlace: (subject, period) =>
    placesAround(dataset, subject).flatMap((place) => figuresIn(dataset, place, period)),
  statedAside: (series) => statedAside(dataset, series),
  sourceOf: (id) => dataset.sources.get(id),
});

/** What articles state of a series and what is kept out of it, each at the day it is held against. */
function statedAside({ articles, sources }: Dataset, series: SeriesKey): readonly Figure[] {
  const isOf = ({ subject, measure, definition }: Claim) =>
    subject === series.subject && measure === series.measure && definition === series.definition;
  return [...articles.values()].flatMap(({ id, claims }) =>
    claims
      .filter((claim) => !isInSeries(claim) && isOf(claim) && claim.datedBy !== 'year')
      .map((claim) => (claim.datedBy === 'month' ? { ...claim, date: firstOfMonth(claim.date) } : claim))
      .flatMap((claim) => figureOf(claim, sources.get(id)) ?? []),
  );
}

const allOf = ({ chosen, others }: Choice): readonly Figure[] => [chosen, ...others];

const figuresIn = (dataset: Dataset, subject: SubjectId, period: Period): readonly Figure[] =>
  dataset
    .seriesOf(subject)
    .flatMap((series) => dataset.history(series).filter(({ chosen }) => contains(period, chosen.date)))
    .flatMap(allOf);

/** The subject, its wings, the prison it is a wing of; of a country its totals by wing type. */
function placesAround(dataset: Dataset, id: SubjectId): readonly SubjectId[] {
  const subject = dataset.subjects.get(id);
  if (!subject) return [];
  const below = dataset.childrenOf(id).filter(({ kind }) => kind === 'wing' || kind === 'type');
  const above = subject.kind === 'wing' && subject.parent !== undefined ? [subject.parent] : [];
  return [id, ...below.map((child) => child.id), ...above];
}
