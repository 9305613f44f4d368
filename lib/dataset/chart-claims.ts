import type { ChartClaim } from '#lib/charts/chart-claim';
import type { ChartLinks } from '#lib/charts/chart-links';
import { isKnown } from '#lib/domain/quantity';
import type { Dataset } from './dataset';

/** What the articles of the dataset state about people held and places in France, to be marked on the national series. */
export function chartClaims(data: Dataset, links: ChartLinks): ChartClaim[] {
  return [...data.articles.values()].flatMap(({ id, publisher, claims }) =>
    claims.flatMap(({ subject, measure, date, quantity, qualifier }): ChartClaim[] =>
      subject === 'fr' && (measure === 'detained' || measure === 'places') && isKnown(quantity)
        ? [{ measure, date, quantity, qualifier, publisher, href: links.source(id) }]
        : [],
    ),
  );
}
