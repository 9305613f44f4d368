import { partChartId, prisonChartId } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import { articleCharts } from '#lib/dataset/article-charts';
import type { Dataset } from '#lib/dataset/dataset';
import { chartedUnits } from '#lib/dataset/prison-charts';
import { prisonNamed } from '#lib/dataset/prison-directory';
import { siteChart } from '#lib/dataset/site-charts';
import type { SourceId } from '#lib/domain/source';
import { embedAsked, embedTheme } from '#lib/http/embed-request';
import { isLang, type Lang } from '#lib/i18n/bilingual';
import { chartLinks } from '#lib/url/chart-links';
import type { EmbedTheme } from '#lib/url/embed-path';

export type ChartedAddress = { readonly spec: ChartSpec; readonly theme: EmbedTheme };

/** The chart an address of ours is about: the one its fragment or query names, an embedded one, or its page's own; undefined when there is none. */
export function chartedAddress(data: Dataset, { pathname, hash, searchParams }: URL): ChartedAddress | undefined {
  const { theme } = embedTheme(searchParams);
  const [path, place] = [decoded(pathname), decoded(hash)];
  if (path === undefined || place === undefined) return undefined;
  const [first = '', ...rest] = path.replace(/\/$/, '').split('/').slice(1);
  const asked = first === 'embed' ? embedAsked(rest) : undefined;
  if (first === 'embed') return asked && named(data, asked.chart, { lang: asked.lang, theme });
  if (!isLang(first)) return undefined;
  const id = place.startsWith(PLACE) ? place.slice(PLACE.length) : searchParams.get('chart');
  const chart = id ?? mainChart(data, rest, first);
  return chart === undefined ? undefined : named(data, chart, { lang: first, theme });
}

/** What a figure's id begins with on its page. */
const PLACE = '#chart-';

type In = { readonly lang: Lang; readonly theme: EmbedTheme };

function named(data: Dataset, chart: string, { lang, theme }: In): ChartedAddress | undefined {
  const spec = siteChart(data, chart, chartLinks(lang));
  return spec && { spec, theme };
}

const PLAIN = new Map([
  ['', 'national'],
  ['staffing', 'staffing-rates'],
  ['plan-15000', 'plan-15000'],
]);

/** The chart of a page that has one of its own, or begins with it. */
function mainChart(data: Dataset, [folder = '', id, ...more]: readonly string[], lang: Lang): string | undefined {
  if (id === undefined) return PLAIN.get(folder);
  if (more.length > 0) return undefined;
  switch (folder) {
    case 'establishments': {
      const prison = prisonNamed(data, id);
      const [unit] = prison === undefined ? [] : chartedUnits(data, prison, []);
      return unit && prisonChartId(unit.id);
    }
    case 'directorates':
      return partChartId('directorate-', id, '');
    case 'wing-types':
      return partChartId('wing-type-', id, '');
    case 'articles': {
      const article = data.articles.get(id as SourceId);
      return article && articleCharts({ data, article, links: chartLinks(lang) })[0]?.id;
    }
  }
  return undefined;
}

/** Undefined for what is no percent-encoded UTF-8. */
function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
