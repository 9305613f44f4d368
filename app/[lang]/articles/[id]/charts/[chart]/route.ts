import { articleCharts } from '#lib/dataset/article-charts';
import { dataset } from '#lib/dataset/load-dataset';
import type { SourceId } from '#lib/domain/source';
import { isLang } from '#lib/i18n/bilingual';
import { chartLinks } from '#lib/url/chart-links';

/** Made at each request and kept by caches, as those of prisons are. */
export const dynamic = 'force-dynamic';

const headers = { 'Cache-Control': 'public, max-age=3600, s-maxage=86400' };

type Context = { readonly params: Promise<{ readonly lang: string; readonly id: string; readonly chart: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, id, chart } = await params;
  const data = dataset();
  const article = data.articles.get(id as SourceId);
  const spec =
    isLang(lang) && article !== undefined
      ? articleCharts({ data, article, links: chartLinks(lang) }).find((one) => one.id === chart)
      : undefined;
  return spec === undefined ? new Response(null, { status: 404 }) : Response.json(spec, { headers });
}
