import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { barShape } from '#lib/charts/bar-shape';
import { position } from '#lib/charts/scale';
import type { BarRow, BarsFrame, BarsSpec } from '#lib/charts/spec';
import { BarMark } from './bar-mark';
import { FrameGround, FrameTexts } from './frame-furniture';
import { chartMargin, type LiveDrawingProps } from './live-drawing';
import { PointerReader } from './pointer-reader';

type Placed = {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: BarRow;
};

/** Recharts gives the bar's box; the line cuts it at the share of its length where the specification says so. */
function LiveBar({ x = 0, y = 0, width = 0, height = 0, payload: row }: Placed) {
  if (row === undefined) return null;
  const scale = { domain: [row.from, row.to], range: [x, x + width] } as const;
  const shape = barShape(row, { top: y, bottom: y + height, at: (value) => position(scale, value) });
  return (
    <g data-row={row.id}>
      <BarMark shape={shape} tone={row.tone} {...(row.dot && { dot: row.dot })} />
    </g>
  );
}

function BarsInRecharts({ spec, frame, onRead }: LiveDrawingProps<BarsSpec, BarsFrame>) {
  const rows = useMemo(() => spec.rows.map((row) => ({ ...row, reach: [row.from, row.to] })), [spec]);
  const ticks = frame.xTicks.map(({ value }) => value);
  return (
    <BarChart
      width={frame.width}
      height={frame.height}
      margin={chartMargin(frame)}
      data={rows}
      layout="vertical"
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[...frame.x.domain]} ticks={ticks} />
      <YAxis type="category" hide dataKey="id" />
      <Bar dataKey="reach" barSize={frame.barHeight} isAnimationActive={false} shape={LiveBar} />
      <FrameGround frame={frame} />
      <FrameTexts frame={frame} />
      <PointerReader onRead={onRead} />
    </BarChart>
  );
}

/** A bar chart, as Recharts draws it: same frame and scale as the server's, so that nothing moves. */
export const LiveBars = memo(BarsInRecharts);
