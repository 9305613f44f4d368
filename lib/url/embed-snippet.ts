import { escapedHtml } from '#lib/format/escaped-html';
import type { Lang } from '#lib/i18n/bilingual';
import { type EmbedTheme, embedPath } from './embed-path';

export type EmbedFrame = {
  /** Where this copy is served. */
  readonly origin: string;
  readonly chart: string;
  readonly lang: Lang;
  readonly theme: EmbedTheme;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** In pixels; without, the frame takes the width of its column. */
  readonly width?: number;
  /** In pixels. */
  readonly height: number;
};

/** The frame to paste into a page. */
export function embedFrame({ origin, chart, lang, theme, title, width, height }: EmbedFrame): string {
  const src = `${origin}${embedPath(chart, lang, theme)}`;
  const size =
    width === undefined
      ? `width="100%" height="${height}" style="border:0"`
      : `width="${width}" height="${height}" style="border:0;max-width:100%"`;
  return `<iframe src="${escapedHtml(src)}" title="${escapedHtml(title)}" ${size} loading="lazy"></iframe>`;
}

/** The script that gives every frame of this site its own height. */
export const embedScript = (origin: string): string => `<script async src="${origin}/embed.js"></script>`;
