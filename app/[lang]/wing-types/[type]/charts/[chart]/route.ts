import { chartAnswer } from '#lib/http/chart-answer';

/** Made at each request and kept by caches, as the charts of prisons are. */
export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly lang: string; readonly type: string; readonly chart: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, type, chart } = await params;
  return chartAnswer({ lang, chart, page: { folder: 'wing-types', id: type } });
}
