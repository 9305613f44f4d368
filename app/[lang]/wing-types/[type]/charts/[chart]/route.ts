import { chartPart } from '#lib/charts/chart-url';
import { dataset } from '#lib/dataset/load-dataset';
import { isWingTypeChart, wingTypeChart } from '#lib/dataset/wing-type-charts';
import { wingTypePage } from '#lib/dataset/wing-type-page';
import { isLang } from '#lib/i18n/bilingual';
import { chartLinks } from '#lib/url/chart-links';

/** Made at each request and kept by caches, as the charts of prisons are. */
export const dynamic = 'force-dynamic';

/** A release is a new build: caches may keep it for a day. */
const headers = { 'Cache-Control': 'public, max-age=3600, s-maxage=86400' };

type Context = { readonly params: Promise<{ readonly lang: string; readonly type: string; readonly chart: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, type, chart } = await params;
  const data = dataset();
  const of = wingTypePage(data, type);
  const part = chartPart('wing-type-', type, chart);
  if (!isLang(lang) || of === undefined || !isWingTypeChart(part)) return new Response(null, { status: 404 });
  return Response.json(wingTypeChart(part, { data, of, links: chartLinks(lang) }), { headers });
}
