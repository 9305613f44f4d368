import type { Lang } from '#lib/i18n/bilingual';

/** Charts of prisons and wings carry the unit in their id: `prison-cp-fresnes`, `prison-cp-fresnes.ma`. */
const PRISON = 'prison-';
export const prisonChartId = (unit: string): string => PRISON + unit;
export const prisonUnitOf = (chart: string): string | undefined =>
  chart.startsWith(PRISON) ? chart.slice(PRISON.length) : undefined;

/**
 * Where the browser fetches a chart's specification when it comes near: files of the build (app/[lang]/charts), or, since
 * there are hundreds, made when asked for under the prison's page.
 */
export function chartUrl(id: string, lang: Lang): string {
  const prison = prisonUnitOf(id)?.split('.')[0];
  return prison === undefined ? `/${lang}/charts/${id}` : `/${lang}/establishments/${prison}/charts/${id}`;
}
