import type { Lang } from '#lib/i18n/bilingual';

/**
 * Charts of which there are hundreds carry in their id the page they stand on, and what of it they draw after a dot:
 * `prison-cp-fresnes`, `prison-cp-fresnes.ma`, `directorate-disp-paris.exposure`, `wing-type-ma`.
 */
const FOLDERS = {
  'prison-': 'establishments',
  'directorate-': 'directorates',
  'wing-type-': 'wing-types',
  'article-': 'articles',
} as const;
type Prefix = keyof typeof FOLDERS;
type PartPrefix = Exclude<Prefix, 'prison-'>;
const PREFIXES = Object.keys(FOLDERS) as readonly Prefix[];

const after = (prefix: Prefix, chart: string): string | undefined =>
  chart.startsWith(prefix) ? chart.slice(prefix.length) : undefined;

export const prisonChartId = (unit: string): string => `prison-${unit}`;
export const prisonUnitOf = (chart: string): string | undefined => after('prison-', chart);

/** What a chart of a directorate, a wing type or an article draws: its own series, or the named part. */
export const partChartId = (prefix: PartPrefix, page: string, part: string): string =>
  `${prefix}${page}${part === '' ? '' : `.${part}`}`;

/** The part of the page `page` a chart's id names; undefined when it is no chart of that page. */
export function chartPart(prefix: PartPrefix, page: string, chart: string): string | undefined {
  const [named, part = ''] = after(prefix, chart)?.split('.') ?? [];
  return named === page ? part : undefined;
}

/** The folder and the page that a chart's id names: `establishments`, `cp-fresnes`; undefined for charts that carry no page. */
export function chartPage(chart: string): { readonly folder: string; readonly id: string } | undefined {
  for (const prefix of PREFIXES) {
    const id = after(prefix, chart)?.split('.')[0];
    if (id !== undefined) return { folder: FOLDERS[prefix], id };
  }
  return undefined;
}

/**
 * Where the browser fetches a chart's specification when it comes near: files of the build (app/[lang]/charts), or, where
 * there are hundreds, made when asked for under the page.
 */
export function chartUrl(id: string, lang: Lang): string {
  const page = chartPage(id);
  return page === undefined ? `/${lang}/charts/${id}` : `/${lang}/${page.folder}/${page.id}/charts/${id}`;
}

/** The page a chart stands on, at the chart: `/fr/staffing#chart-staffing-rates`. The id is one of a chart that exists. */
export function chartAddress(id: string, lang: Lang): string {
  const page = chartPage(id);
  const path =
    page === undefined ? (ALONE.find(({ starts }) => id.startsWith(starts))?.path ?? '') : `/${page.folder}/${page.id}`;
  return `/${lang}${path}#chart-${id}`;
}

/** Charts without a page in their id stand on the overview, but for these. */
const ALONE = [
  { starts: 'staffing-', path: '/staffing' },
  { starts: 'plan-', path: '/plan-15000' },
] as const;
