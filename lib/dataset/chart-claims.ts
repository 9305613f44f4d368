import type { ChartClaim } from '#lib/charts/chart-claim';
import type { ChartLinks } from '#lib/charts/chart-links';
import type { Article } from '#lib/domain/article';
import { isKnown } from '#lib/domain/quantity';

/** What these articles state about people held and places in France, to be marked on the national series. */
export function chartClaims(articles: readonly Article[], links: ChartLinks): ChartClaim[] {
  return articles.flatMap(({ id, publisher, claims }) =>
    claims.flatMap(({ subject, measure, date, quantity, qualifier }, index): ChartClaim[] =>
      subject === 'fr' && (measure === 'detained' || measure === 'places') && isKnown(quantity)
        ? [{ measure, date, quantity, qualifier, publisher, href: links.article(id, index + 1) }]
        : [],
    ),
  );
}
