import type { Article, Claim } from '#lib/domain/article';
import type { Figure } from '#lib/domain/figure';
import type { Source, SourceId } from '#lib/domain/source';
import { quoted } from './cell';
import type { Report } from './fault';

type Context = {
  readonly figures: readonly Figure[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly report: Report;
};

const keyOf = (source: string, { subject, measure, definition, date }: Claim | Figure): string =>
  `${subject} ${measure} ${definition} ${date} ${source}`;

/**
 * What an article claims is a figure too, of that article as source: so `source=` can compute from it. A claim that is
 * also written as a row of `data/figures/` is not doubled; the two must say the same.
 */
export function claimFigures(articles: readonly Article[], { figures, sources, report }: Context): Figure[] {
  const isArticle = new Set<string>(articles.map(({ id }) => id));
  // A page read for its figures under another id names the article as its origin: the two are one.
  const articleOf = (id: SourceId): string => (isArticle.has(id) ? id : (sources.get(id)?.origin ?? ''));
  const written = new Map(
    figures
      .filter(({ source }) => isArticle.has(articleOf(source)))
      .map((figure) => [keyOf(articleOf(figure.source), figure), figure]),
  );
  return articles.flatMap((article) =>
    article.claims.filter(isInSeries).flatMap((claim) => {
      const same = written.get(keyOf(article.id, claim));
      if (!same) return [figureOf(claim, sources.get(article.id))].filter((figure) => figure !== undefined);
      checkAgreement(same, claim, report);
      return [];
    }),
  );
}

export const isInSeries = ({ inSeries }: Claim): boolean => inSeries !== false;

/** A claim as a figure of its article. */
export function figureOf(claim: Claim, source: Source | undefined): Figure | undefined {
  if (!source) return undefined;
  const { subject, measure, definition, date, quantity, qualifier, locator } = claim;
  return {
    ...{ subject, measure, definition, date, quantity, qualifier, locator },
    ...{ source: source.id, grade: source.grade, note: '', row: undefined, derivation: undefined },
  };
}

function checkAgreement(written: Figure, claim: Claim, report: Report): void {
  const said = JSON.stringify([claim.quantity, claim.qualifier]);
  const row = JSON.stringify([written.quantity, written.qualifier]);
  if (said === row || !written.row) return;
  report(
    written.row,
    `the article of this source claims another value (${quoted(said)})`,
    'let row and claim say the same',
  );
}
