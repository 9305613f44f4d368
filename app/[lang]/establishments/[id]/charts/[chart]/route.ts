import { dataset } from '#lib/dataset/load-dataset';
import { chartedUnit, prisonChart } from '#lib/dataset/prison-charts';
import { isLang } from '#lib/i18n/bilingual';
import { chartLinks } from '#lib/url/chart-links';

/** Made at each request and kept by caches: a thousand files nobody may ask for would lengthen the build. */
export const dynamic = 'force-dynamic';

/** A release is a new build: caches may keep it for a day. */
const headers = { 'Cache-Control': 'public, max-age=3600, s-maxage=86400' };

type Context = { readonly params: Promise<{ readonly lang: string; readonly chart: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, chart } = await params;
  const data = dataset();
  const unit = chartedUnit(data, chart);
  if (!isLang(lang) || unit === undefined) return new Response(null, { status: 404 });
  return Response.json(prisonChart(data, unit, chartLinks(lang)), { headers });
}
