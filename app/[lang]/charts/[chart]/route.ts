import { dataset } from '#lib/dataset/load-dataset';
import { CHART_IDS, chartSpec, isChartId } from '#lib/dataset/overview-charts';
import { isStaffingChartId, STAFFING_CHART_IDS, staffingChart } from '#lib/dataset/staffing-charts';
import { isLang, LANGS } from '#lib/i18n/bilingual';
import { chartLinks } from '#lib/url/chart-links';

/** Written once at build time, one file a chart and language: the browser fetches it when the chart comes near. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  LANGS.flatMap((lang) => [...CHART_IDS, ...STAFFING_CHART_IDS].map((chart) => ({ lang, chart })));

type Context = { readonly params: Promise<{ readonly lang: string; readonly chart: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, chart } = await params;
  if (!isLang(lang)) return new Response(null, { status: 404 });
  const links = chartLinks(lang);
  if (isChartId(chart)) return Response.json(chartSpec(chart, dataset(), links));
  if (isStaffingChartId(chart)) return Response.json(staffingChart(chart, dataset(), links));
  return new Response(null, { status: 404 });
}
