import { embedHeight, USUAL_WIDTH } from '#lib/charts/embed-height';
import type { Dataset } from '#lib/dataset/dataset';
import { escapedHtml } from '#lib/format/escaped-html';
import { type Answer, jsonAnswer } from '#lib/http/answer';
import { type Problem, problem } from '#lib/http/problem';
import { layoutText } from '#lib/i18n/layout';
import { embedFrame } from '#lib/url/embed-snippet';
import { pagePath } from '#lib/url/page-path';
import { chartImagePath } from '#lib/url/social-path';
import { type ChartedAddress, chartedAddress } from './charted-address';
import { type OembedRequest, readOembed } from './oembed-request';

/** The size of the picture (lib/url/social-path.ts). */
const PICTURE = { width: 1200, height: 630 } as const;
const DAY = 86_400;

type Site = {
  /** Where this copy is served, as it was told. */
  readonly origin: string;
  /** The name the request was sent to: a copy that was told nothing still knows its own addresses. */
  readonly host: string;
};
/** `unknown-format`: oEmbed asks for 501. */
type Refusal = Problem | { readonly kind: 'unknown-format' };

/** What a site that was given one of our addresses needs to show its chart (oEmbed 1.0, type `rich`). */
export function oembed(data: Dataset, search: URLSearchParams, site: Site): Answer | Refusal {
  const request = readOembed(search);
  if (request.kind === 'problem') return request;
  if (request.format !== 'json' && request.format !== 'xml') return { kind: 'unknown-format' };
  const url = ownAddress(request.url, site);
  const found = url && chartedAddress(data, url);
  if (url === undefined || found === undefined)
    return problem('unknown-address', 'That is no address of this site, or no chart of ours stands at it.');
  const described = richAnswer(found, request, url.origin);
  return request.format === 'json' ? jsonAnswer(described) : xmlAnswer(described);
}

/** An address as of this copy; undefined when it is another site's. */
function ownAddress(written: string, { origin, host }: Site): URL | undefined {
  const url = URL.canParse(written, origin) ? new URL(written, origin) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.host === new URL(origin).host) return new URL(`${url.pathname}${url.search}${url.hash}`, origin);
  return url.host === host ? url : undefined;
}

type Described = Readonly<Record<string, string | number>>;

function richAnswer(
  { spec, theme }: ChartedAddress,
  { maxWidth, maxHeight }: OembedRequest,
  origin: string,
): Described {
  const { id: chart, lang, headline: title } = spec;
  const width = Math.min(USUAL_WIDTH, maxWidth);
  const height = Math.min(embedHeight(spec, width), maxHeight);
  const { siteName } = layoutText[lang];
  const fits = PICTURE.width <= maxWidth && PICTURE.height <= maxHeight;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: `${origin}${pagePath(lang, '')}`,
    cache_age: DAY,
    ...(fits
      ? {
          thumbnail_url: `${origin}${chartImagePath(chart, lang, 'wide')}`,
          thumbnail_width: PICTURE.width,
          thumbnail_height: PICTURE.height,
        }
      : {}),
    html: embedFrame({ origin, chart, lang, theme, title, width, height }),
    width,
    height,
  };
}

function xmlAnswer(described: Described): Answer {
  const members = Object.entries(described).map(([name, value]) => `<${name}>${escapedHtml(String(value))}</${name}>`);
  const text = `<?xml version="1.0" encoding="utf-8" standalone="yes"?><oembed>${members.join('')}</oembed>`;
  return { kind: 'answer', contentType: 'text/xml; charset=utf-8', text, headers: {} };
}
