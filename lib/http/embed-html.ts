import { createHash } from 'node:crypto';
import { chartAddress } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import { escapedHtml } from '#lib/format/escaped-html';
import { layoutText } from '#lib/i18n/layout';
import type { EmbedTheme } from '#lib/url/embed-path';
import { embedFiles } from './embed-files';
import { HEIGHT_SCRIPT } from './embed-scripts';

type EmbedDocument = {
  readonly spec: ChartSpec;
  readonly theme: EmbedTheme;
  /** Where this copy is served. */
  readonly origin: string;
  /** The markup of the chart. */
  readonly body: string;
};

/** The whole page of an embedded chart. Its links open beside the page that holds the frame: our other pages stand in none. */
export function embedHtml({ spec, theme, origin, body }: EmbedDocument): string {
  const { style, fonts } = embedFiles();
  const [page = ''] = chartAddress(spec.id, spec.lang).split('#');
  const chosen = theme === 'auto' ? '' : ` data-theme="${theme}"`;
  return [
    `<!DOCTYPE html><html lang="${spec.lang}" data-chart="${escapedHtml(spec.id)}"${chosen}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapedHtml(spec.headline)} · ${layoutText[spec.lang].siteName}</title><base target="_blank">`,
    `<link rel="canonical" href="${escapedHtml(`${origin}${page}`)}"><link rel="icon" href="/icon.svg">`,
    ...fonts.map(({ href }) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`),
    `<link rel="stylesheet" href="${style.href}"></head><body>${body}<script>${HEIGHT_SCRIPT}</script></body></html>`,
  ].join('');
}

const HEIGHT_HASH = createHash('sha256').update(HEIGHT_SCRIPT).digest('base64');

/** Only the one script that stands in the page runs, and nothing comes from elsewhere; any site may hold it in a frame. */
export const EMBED_POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${HEIGHT_HASH}'`,
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');
