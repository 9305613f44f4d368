import { createElement } from 'react';
import { FrameDrawing } from '#components/charts/static-drawing';
import type { FrameName } from '#lib/charts/frame';
import type { ChartSpec } from '#lib/charts/spec';
import { type DrawingSheets, drawingStyle, type PictureTheme } from './drawing-style';

type ChartSvg = {
  readonly frame: FrameName;
  readonly theme: PictureTheme;
  readonly sheets: DrawingSheets;
  /** Where it stands in a larger picture, in that picture's units; alone it has the size of its frame. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** The sans of pictures: app/fonts/static.py. */
export const PICTURE_SANS = 'Surnombre Sans';
export const PICTURE_SERIF = 'Surnombre Serif';

/**
 * A chart as one SVG text that needs nothing else: colours of the theme, fonts by name, no variables, no style sheet beside it. Marks
 * are the server's own drawing. Events are left out: their numbers would lead to a list that no picture has.
 */
export async function chartSvg(spec: ChartSpec, { frame, theme, sheets, box }: ChartSvg): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { width, height, fontSize } = spec.frames[frame];
  const marks = renderToStaticMarkup(createElement(FrameDrawing, { spec: withoutEvents(spec), name: frame }));
  const place = box ?? { x: 0, y: 0, width, height };
  const where = Object.entries(place).map(([name, value]) => `${name}="${value}"`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${where.join(' ')} viewBox="0 0 ${width} ${height}" overflow="visible"`,
    ` font-family="${PICTURE_SANS}" font-size="${fontSize}"><style>${drawingStyle(sheets, theme)}</style>`,
    `<g class="chart-drawing">${marks}</g></svg>`,
  ].join('');
}

const withoutEvents = (spec: ChartSpec): ChartSpec => (spec.kind === 'series' ? { ...spec, events: [] } : spec);
