import type { ChartClaim } from '#lib/charts/chart-claim';
import type { ChartLinks } from '#lib/charts/chart-links';
import { partChartId } from '#lib/charts/chart-url';
import { type ChartedPoint, chartedPoints } from '#lib/charts/charted-point';
import { claimSeries } from '#lib/charts/claim-series';
import { densityPoints } from '#lib/charts/density-points';
import { eventMarks, withEvents } from '#lib/charts/event-marks';
import type { SeriesSpec } from '#lib/charts/spec';
import { periodDates } from '#lib/charts/year-period';
import type { Article, Claim } from '#lib/domain/article';
import { atLeastOne } from '#lib/domain/non-empty';
import { isKnown } from '#lib/domain/quantity';
import { measureLabel } from '#lib/i18n/measure-label';
import { chartContext } from './chart-context-of';
import { nationalSource } from './chart-sources';
import type { Dataset } from './dataset';
import { eventsOf } from './events-of';
import { fullName } from './full-name';
import { ratioHistory } from './ratios';

/** What is shown around a claim, in years before and after it. */
const YEARS_AROUND = 3;
/** Fewer counts than these are no series. */
const FEWEST_POINTS = 3;
const MOST_CHARTS = 4;

type Asked = { readonly data: Dataset; readonly article: Article; readonly links: ChartLinks };

/** The series its claims are about, each claim ringed, in the order of the article; at most four. */
export function articleCharts(asked: Asked): readonly SeriesSpec[] {
  return seriesClaimed(asked.article)
    .flatMap((claims) => chartOf(claims, asked) ?? [])
    .slice(0, MOST_CHARTS);
}

function seriesClaimed({ claims }: Article): readonly (readonly Claim[])[] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims.filter(({ quantity, inSeries }) => isKnown(quantity) && inSeries !== false)) {
    const key = `${claim.subject} ${claim.measure} ${claim.definition}`;
    found.set(key, [...(found.get(key) ?? []), claim]);
  }
  return [...found.values()];
}

function chartOf(claims: readonly Claim[], asked: Asked): SeriesSpec | undefined {
  const { data, article, links } = asked;
  const marked = claims.map((claim): ChartClaim => {
    const { measure, date, quantity, qualifier } = claim;
    const href = links.article(article.id, article.claims.indexOf(claim) + 1);
    return { measure, date, quantity, qualifier, publisher: article.publisher, href };
  });
  const [first] = claims;
  if (first === undefined || !atLeastOne(marked)) return undefined;
  const years = claims.map(({ date }) => Number(date.slice(0, 4)));
  const last = Number(data.release.date.slice(0, 4));
  const period = periodDates({
    from: Math.min(...years) - YEARS_AROUND,
    until: Math.max(...years, Math.min(last, Math.max(...years) + YEARS_AROUND)),
  });
  const points = pointsOf(first, asked).filter(({ date }) => date >= period.from && date <= period.until);
  if (points.length < FEWEST_POINTS) return undefined;
  const context = chartContext(data, links);
  const spec = claimSeries(
    {
      id: claimChartId(article, first),
      place: fullName(data, first.subject, links.lang),
      measure: measureLabel(first.measure, first.definition, links.lang),
      ...{ points, claims: marked, ...period },
      source: nationalSource(data, links),
    },
    context,
  );
  return withEvents(spec, eventMarks(eventsOf(data, first.subject), context, links));
}

/** The id of the chart a claim is ringed in, where its article has one of its series. Dots part an id, and stand in ids of wings. */
export const claimChartId = ({ id }: Article, { subject, measure, definition }: Claim): string =>
  partChartId('article-', id, [subject.replaceAll('.', '-'), measure, definition].join('-'));

/** What others counted: the article's own number is ringed, not joined. */
function pointsOf({ subject, measure, definition }: Claim, { data, article, links }: Asked): readonly ChartedPoint[] {
  const context = chartContext(data, links);
  if (measure === 'density' && (definition === 'operational' || definition === 'norm' || definition === 'wings')) {
    const ratios = ratioHistory(data, { subject, definition });
    return densityPoints(
      ratios.filter(({ sources }) => !sources.includes(article.id)),
      context,
    );
  }
  const history = data.history({ subject, measure, definition });
  return chartedPoints(
    history.filter(({ chosen }) => chosen.source !== article.id),
    context,
  );
}
