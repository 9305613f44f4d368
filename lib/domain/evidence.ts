import { type Claimed, hasValue, type KnownFigure } from '#lib/domain/claim-reading';
import { computedFigures, isComputed } from '#lib/domain/computed-figure';
import type { Figure, SeriesKey } from '#lib/domain/figure';
import { areIndependent, type SourceOf } from '#lib/domain/independence';
import { unitOf } from '#lib/domain/measure';
import { contains, type Period } from '#lib/domain/period';
import type { SubjectId } from '#lib/domain/subject';

/** What a check looks up. Lists come in any order, losers of the choice included; unknown keys give none. */
export type CheckContext = {
  /** Every figure of a series, all dates. */
  readonly figuresOf: (series: SeriesKey) => readonly Figure[];
  /**
   * Every figure of a place within a period, all measures and definitions: of the subject itself, of its wings, of the prison it
   * is a wing of; of a country its totals by wing type.
   */
  readonly aroundPlace: (subject: SubjectId, period: Period) => readonly Figure[];
  /** Numbers of a series that articles state and that are kept out of it: they may contradict a claim, and confirm none. */
  readonly statedAside: (series: SeriesKey) => readonly Figure[];
  readonly sourceOf: SourceOf;
};

/** What a claim is looked for in: figures of its series, or of its place. */
export type Search = { readonly claim: Claimed; readonly context: CheckContext };

const independent = (figures: readonly Figure[], { claim, context }: Search): readonly Figure[] =>
  figures.filter(
    ({ source }) => claim.article === undefined || areIndependent(claim.article, source, context.sourceOf),
  );

/** Independent figures published of exactly the claim's series within a period, absent ones ("NC") included. */
export const publishedIn = (period: Period, search: Search): readonly Figure[] =>
  independent(search.context.figuresOf(search.claim), search).filter((figure) => contains(period, figure.date));

/** Independent figures with a value of the claim's series, at all dates by time; densities and net gaps are computed too. */
export function evidenceFor(search: Search): readonly KnownFigure[] {
  const { claim, context } = search;
  const { subject, measure, definition } = claim;
  const series: SeriesKey = { subject, measure, definition };
  const stored = independent(context.figuresOf(series), search).filter(hasValue);
  const parts: readonly SeriesKey[] = [
    { subject, measure: 'detained', definition: 'none' },
    { subject, measure: 'detained', definition: 'wings' },
    { subject, measure: 'places', definition: definition === 'none' ? 'operational' : definition },
  ];
  const pool = parts.flatMap((part) => independent(context.figuresOf(part), search));
  const ours = isComputed(series) ? computedFigures(series, pool, context.sourceOf) : [];
  return [...stored, ...ours].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * Independent figures of the same place and period, in the claim's unit but another measure, definition or wing. Sums
 * over wings and the ministry's table by type are two definitions that are never checked against each other (DESIGN §5).
 */
export function alternativesFor(search: Search, period: Period): readonly KnownFigure[] {
  const { claim, context } = search;
  const pool = independent(context.aroundPlace(claim.subject, period), search);
  const computed = [...new Set(pool.map((figure) => figure.subject))].flatMap((subject) =>
    COMPUTED.flatMap((series) => computedFigures({ subject, ...series }, pool, context.sourceOf)),
  );
  return [...pool.filter(hasValue), ...computed].filter(
    (figure) =>
      contains(period, figure.date) &&
      unitOf(figure.measure) === unitOf(claim.measure) &&
      (figure.definition === 'wings') === (claim.definition === 'wings') &&
      !isSameSeries(figure, claim),
  );
}

const COMPUTED = (['density', 'surplus'] as const).flatMap((measure) =>
  (['operational', 'norm', 'wings'] as const).map((definition) => ({ measure, definition })),
);

const isSameSeries = (a: SeriesKey, b: SeriesKey): boolean =>
  a.subject === b.subject && a.measure === b.measure && a.definition === b.definition;
