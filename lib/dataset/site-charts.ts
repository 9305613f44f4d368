import type { ChartLinks } from '#lib/charts/chart-links';
import { chartPage, chartPart, partChartId, prisonChartId } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import type { SourceId } from '#lib/domain/source';
import { articleCharts } from './article-charts';
import type { Dataset } from './dataset';
import { DIRECTORATE_CHARTS, directorateChart, isDirectorateChart } from './directorate-charts';
import { directorateNamed, directorates } from './directorate-directory';
import { directoratePage } from './directorate-page';
import { CHART_IDS, chartSpec, isChartId } from './overview-charts';
import { chartedUnit, prisonChart } from './prison-charts';
import { prisons } from './prison-directory';
import { isStaffingChartId, STAFFING_CHART_IDS, staffingChart } from './staffing-charts';
import { wingTypeChart, wingTypeParts } from './wing-type-charts';
import { wingTypePage, wingTypesOf } from './wing-type-page';

/**
 * Any chart that stands on a page of the site, by the id its figure carries, in the links' language; undefined for an id that no page
 * draws. Comparisons and periods a reader chose have no id, only their page's address.
 */
export function siteChart(data: Dataset, id: string, links: ChartLinks): ChartSpec | undefined {
  const spec = chartNamed(data, id, links);
  return spec?.id === id ? spec : undefined;
}

function chartNamed(data: Dataset, id: string, links: ChartLinks): ChartSpec | undefined {
  if (isChartId(id)) return chartSpec(id, data, links);
  if (isStaffingChartId(id)) return staffingChart(id, data, links);
  const unit = chartedUnit(data, id);
  if (unit !== undefined) return prisonChart(data, unit, links);
  return directorateOf(data, id, links) ?? wingTypeOf(data, id, links) ?? articleOf(data, id, links);
}

/** Every id `siteChart` knows, but those of articles: what a reader who mistyped one may have meant. */
export const siteChartIds = (data: Dataset): readonly string[] => [
  ...CHART_IDS,
  ...STAFFING_CHART_IDS,
  ...prisons(data).flatMap(({ id }) => [id, ...data.childrenOf(id).map((wing) => wing.id)].map(prisonChartId)),
  ...directorates(data).flatMap(({ id }) => DIRECTORATE_CHARTS.map((part) => partChartId('directorate-', id, part))),
  ...wingTypesOf(data).flatMap((type) => {
    const of = wingTypePage(data, type);
    return of === undefined ? [] : wingTypeParts(data, of).map((part) => partChartId('wing-type-', type, part));
  }),
];

const named = (id: string): string => chartPage(id)?.id ?? '';

function directorateOf(data: Dataset, chart: string, links: ChartLinks): ChartSpec | undefined {
  const id = named(chart);
  const part = chartPart('directorate-', id, chart);
  const directorate = isDirectorateChart(part) ? directorateNamed(data, id) : undefined;
  const of = directorate && directoratePage(data, directorate);
  return of === undefined || !isDirectorateChart(part) ? undefined : directorateChart(part, { data, of, links });
}

function wingTypeOf(data: Dataset, chart: string, links: ChartLinks): ChartSpec | undefined {
  const id = named(chart);
  const written = chartPart('wing-type-', id, chart);
  const of = written === undefined ? undefined : wingTypePage(data, id);
  const part = of && wingTypeParts(data, of).find((one) => one === written);
  return of === undefined || part === undefined ? undefined : wingTypeChart(part, { data, of, links });
}

function articleOf(data: Dataset, chart: string, links: ChartLinks): ChartSpec | undefined {
  const id = named(chart);
  const article = chartPart('article-', id, chart) === undefined ? undefined : data.articles.get(id as SourceId);
  return article && articleCharts({ data, article, links }).find((one) => one.id === chart);
}
