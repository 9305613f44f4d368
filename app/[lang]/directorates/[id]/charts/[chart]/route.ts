import { chartPart } from '#lib/charts/chart-url';
import { directorateChart, isDirectorateChart } from '#lib/dataset/directorate-charts';
import { directorateNamed } from '#lib/dataset/directorate-directory';
import { directoratePage } from '#lib/dataset/directorate-page';
import { dataset } from '#lib/dataset/load-dataset';
import { isLang } from '#lib/i18n/bilingual';
import { chartLinks } from '#lib/url/chart-links';

/** Made at each request and kept by caches, as the charts of prisons are. */
export const dynamic = 'force-dynamic';

/** A release is a new build: caches may keep it for a day. */
const headers = { 'Cache-Control': 'public, max-age=3600, s-maxage=86400' };

type Context = { readonly params: Promise<{ readonly lang: string; readonly id: string; readonly chart: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, id, chart } = await params;
  const data = dataset();
  const directorate = directorateNamed(data, id);
  const of = directorate && directoratePage(data, directorate);
  const part = chartPart('directorate-', id, chart);
  if (!isLang(lang) || of === undefined || !isDirectorateChart(part)) return new Response(null, { status: 404 });
  return Response.json(directorateChart(part, { data, of, links: chartLinks(lang) }), { headers });
}
