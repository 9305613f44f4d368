import { articleCharts } from '#lib/dataset/article-charts';
import { dataset } from '#lib/dataset/load-dataset';
import { siteChart, siteChartIds } from '#lib/dataset/site-charts';
import { LANGS, type Lang } from '#lib/i18n/bilingual';
import { chartLinks } from '#lib/url/chart-links';
import { embedPath } from '#lib/url/embed-path';

/** `national`, `prison`, `directorate`, `wing`, `article`, `staffing` and the others. */
const kindOf = (id: string): string => id.split('-')[0] ?? id;

/** Of every kind of chart the one with most to draw and to tell, alone in its page: where it keeps its budget, all others do. */
export const heaviestEmbeds = (): readonly string[] => LANGS.flatMap(heaviestIn);

function heaviestIn(lang: Lang): readonly string[] {
  const data = dataset();
  const links = chartLinks(lang);
  const specs = [
    ...siteChartIds(data).flatMap((id) => siteChart(data, id, links) ?? []),
    ...[...data.articles.values()].flatMap((article) => articleCharts({ data, article, links })),
  ];
  const heaviest = new Map<string, { readonly id: string; readonly size: number }>();
  for (const spec of specs) {
    const [kind, size] = [kindOf(spec.id), JSON.stringify(spec).length];
    if (size > (heaviest.get(kind)?.size ?? 0)) heaviest.set(kind, { id: spec.id, size });
  }
  return [...heaviest.values()].map(({ id }) => embedPath(id, lang));
}
