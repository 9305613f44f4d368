import { createElement } from 'react';
import { SITE_ORIGIN } from '#app/site-origin';
import { EmbedFigure } from '#components/embed/embed-figure';
import { dataset } from '#lib/dataset/load-dataset';
import { siteChart } from '#lib/dataset/site-charts';
import { EMBED_POLICY, embedHtml } from '#lib/http/embed-html';
import { embedAsked, embedTheme } from '#lib/http/embed-request';
import { respond } from '#lib/http/respond';
import { storeAnswer } from '#lib/http/stored-answer';
import { unknownEmbed } from '#lib/http/unknown-embed';
import { chartLinks } from '#lib/url/chart-links';

/** Made at each request and kept by caches, as the charts of prisons are. */
export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly address: readonly string[] }> };

/** A chart alone, to stand in a frame on another site: one small page, no page of Next's (docs/decisions/0071). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { address } = await params;
  const asked = embedAsked(address);
  const spec = asked && siteChart(dataset(), asked.chart, chartLinks(asked.lang));
  if (spec === undefined) {
    const acceptLanguage = request.headers.get('accept-language') ?? '';
    return unknownEmbed(dataset(), { segments: address, acceptLanguage });
  }
  const { theme, ignored } = embedTheme(new URL(request.url).searchParams);
  const { renderToStaticMarkup } = await import('react-dom/server');
  const body = renderToStaticMarkup(createElement(EmbedFigure, { spec, ignored }));
  const text = embedHtml({ spec, theme, origin: SITE_ORIGIN, body });
  const headers = {
    'Content-Security-Policy': EMBED_POLICY,
    'Cache-Control': 'public, max-age=3600, s-maxage=86400',
  };
  return respond(storeAnswer({ kind: 'answer', contentType: 'text/html; charset=utf-8', text, headers }), request);
}
