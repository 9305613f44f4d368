import { CHART_IDS } from '#lib/dataset/overview-charts';
import { STAFFING_CHART_IDS } from '#lib/dataset/staffing-charts';
import { chartAnswer } from '#lib/http/chart-answer';
import { LANGS } from '#lib/i18n/bilingual';

/** Written once at build time, one file a chart and language: the browser fetches it when the chart comes near. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  LANGS.flatMap((lang) => [...CHART_IDS, ...STAFFING_CHART_IDS].map((chart) => ({ lang, chart })));

type Context = { readonly params: Promise<{ readonly lang: string; readonly chart: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return chartAnswer(await params);
}
