import { chartPage } from '#lib/charts/chart-url';
import { dataset } from '#lib/dataset/load-dataset';
import { siteChart } from '#lib/dataset/site-charts';
import { isLang } from '#lib/i18n/bilingual';
import { chartLinks } from '#lib/url/chart-links';

type Asked = {
  readonly lang: string;
  readonly chart: string;
  /** The page the address stands under: `establishments`, `cp-fresnes`; none for charts without a page in their id. */
  readonly page?: { readonly folder: string; readonly id: string };
};

/** A release is a new build: caches may keep it for a day. Charts without a page are files of the build, which Next dates itself. */
const HEADERS = { 'Cache-Control': 'public, max-age=3600, s-maxage=86400' };

/** The specification the browser fetches when a chart comes near; 404 under another page than its own. */
export function chartAnswer({ lang, chart, page }: Asked): Response {
  const own = chartPage(chart);
  const isThere = own?.folder === page?.folder && own?.id === page?.id;
  const spec = isThere && isLang(lang) ? siteChart(dataset(), chart, chartLinks(lang)) : undefined;
  if (spec === undefined) return new Response(null, { status: 404 });
  return Response.json(spec, page === undefined ? {} : { headers: HEADERS });
}
