import type { ChartContext } from '#lib/charts/chart-context';
import type { ChartLinks } from '#lib/charts/chart-links';
import type { Dataset } from './dataset';

/** What the chart builders look up in a dataset. */
export const chartContext = (data: Dataset, { lang, figure }: ChartLinks): ChartContext => ({
  lang,
  release: data.release.id,
  sourceOf: (source) => data.sources.get(source),
  hrefOf: figure,
});
