import { chartAnswer } from '#lib/http/chart-answer';

/** Made at each request and kept by caches: a thousand files nobody may ask for would lengthen the build. */
export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly lang: string; readonly id: string; readonly chart: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, id, chart } = await params;
  return chartAnswer({ lang, chart, page: { folder: 'establishments', id } });
}
