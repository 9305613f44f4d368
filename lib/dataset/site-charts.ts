import type { ChartLinks } from '#lib/charts/chart-links';
import { chartPage, chartPart } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import type { SourceId } from '#lib/domain/source';
import { articleCharts } from './article-charts';
import type { Dataset } from './dataset';
import { directorateChart, isDirectorateChart } from './directorate-charts';
import { directorateNamed } from './directorate-directory';
import { directoratePage } from './directorate-page';
import { chartSpec, isChartId } from './overview-charts';
import { chartedUnit, prisonChart } from './prison-charts';
import { isStaffingChartId, staffingChart } from './staffing-charts';
import { isWingTypeChart, wingTypeChart } from './wing-type-charts';
import { wingTypePage } from './wing-type-page';

/**
 * Any chart that stands on a page of the site, by the id its figure carries, in the links' language; undefined for an id that no page
 * draws. Comparisons and periods a reader chose have no id, only their page's address.
 */
export function siteChart(data: Dataset, id: string, links: ChartLinks): ChartSpec | undefined {
  if (isChartId(id)) return chartSpec(id, data, links);
  if (isStaffingChartId(id)) return staffingChart(id, data, links);
  const unit = chartedUnit(data, id);
  if (unit !== undefined) return prisonChart(data, unit, links);
  return directorateOf(data, id, links) ?? wingTypeOf(data, id, links) ?? articleOf(data, id, links);
}

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
  const part = chartPart('wing-type-', id, chart);
  const of = isWingTypeChart(part) ? wingTypePage(data, id) : undefined;
  return of === undefined || !isWingTypeChart(part) ? undefined : wingTypeChart(part, { data, of, links });
}

function articleOf(data: Dataset, chart: string, links: ChartLinks): ChartSpec | undefined {
  const id = named(chart);
  const article = chartPart('article-', id, chart) === undefined ? undefined : data.articles.get(id as SourceId);
  return article && articleCharts({ data, article, links }).find((one) => one.id === chart);
}
