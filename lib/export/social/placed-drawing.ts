import type { FrameName } from '#lib/charts/frame';
import type { ChartSpec } from '#lib/charts/spec';
import { type Area, type Part, type SetLine, textBlock } from './text-block';

export type PlacedChart = { readonly spec: ChartSpec; readonly frame: FrameName; readonly box: Area };
export type Drawing = {
  readonly chart: PlacedChart;
  readonly caption: readonly SetLine[];
  /** What it takes of the area, from the left. */
  readonly width: number;
};

type Asked = { readonly spec: ChartSpec; readonly frame: FrameName; readonly caption: string; readonly size: number };
const AIR = 10;

/** A drawing as large as it goes in an area, its caption over it. */
export function placedDrawing({ spec, frame, caption, size }: Asked, area: Area): Drawing {
  const { width, height } = spec.frames[frame];
  const words: Part = { text: caption, face: 'sans', tone: 'mute', size, most: 4, above: 0, leading: 1.35 };
  const under = (of: number) => {
    const head = textBlock([words], { ...area, width: of, height: 5.6 * size });
    const over = head.height === 0 ? 0 : head.height + AIR;
    return { head, over, scale: Math.min(area.width / width, (area.height - over) / height) };
  };
  // A narrower drawing may need one more line of caption, and is the smaller for it.
  const first = under(area.width).scale * width;
  const { head, over, scale } = under(first);
  const box = { x: area.x, y: area.y + over, width: scale * width, height: scale * height };
  return { chart: { spec, frame, box }, caption: head.lines, width: Math.max(scale * width, first) };
}

/** The same further to the right, and further down. */
export const shiftedBy = ({ chart, caption, width }: Drawing, right: number, down: number): Drawing => ({
  chart: { ...chart, box: { ...chart.box, x: chart.box.x + right, y: chart.box.y + down } },
  caption: caption.map((line) => ({ ...line, x: line.x + right, y: line.y + down })),
  width,
});
