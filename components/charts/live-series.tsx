import { memo, useMemo } from 'react';
import { Area, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { Frame } from '#lib/charts/frame';
import type { At } from '#lib/charts/path';
import type { Series, SeriesSpec } from '#lib/charts/spec';
import { EventMarks } from './event-marks';
import { FrameGround, FrameTexts } from './frame-furniture';
import { chartMargin, type LiveDrawingProps } from './live-drawing';
import { PointerReader } from './pointer-reader';
import { type Place, SeriesArea, SeriesLines } from './series-lines';
import { ClaimRings, SeriesMarkers } from './series-markers';

type Row = { x: number; between?: readonly [number, number] } & Record<string, unknown>;
type Placement = { readonly x: number | null; readonly y: number | null; readonly payload?: Row };

/** One row for each date, with the value of each series known then. */
function rowsOf(spec: SeriesSpec): Row[] {
  const rows = new Map<number, Row>(spec.readings.map(({ x }) => [x, { x }]));
  for (const series of spec.series)
    for (const point of series.runs.flat()) {
      const row = rows.get(point.x);
      if (row !== undefined) row[series.id] = point.value;
    }
  const { between } = spec;
  if (between === undefined) return [...rows.values()];
  return [...rows.values()].map((row) => {
    const [low, high] = [row[between.lower], row[between.upper]];
    return typeof low === 'number' && typeof high === 'number' ? { ...row, between: [low, high] } : row;
  });
}

/** Recharts has placed the points; what is joined to what is the specification's. */
function placeBy(placements: readonly Placement[]): Place {
  const at = new Map<number, At>();
  for (const { x, y, payload } of placements)
    if (x !== null && y !== null && payload !== undefined) at.set(payload.x, [x, y]);
  return (point) => at.get(point.x);
}

type LineShapeProps = { readonly series: Series; readonly frame: Frame; readonly points?: readonly Placement[] };

function LineShape({ series, frame, points = [] }: LineShapeProps) {
  const place = placeBy(points);
  return (
    <g>
      <SeriesLines series={series} place={place} />
      <SeriesMarkers series={series} frame={frame} place={place} />
    </g>
  );
}

type AreaShapeProps = {
  readonly spec: SeriesSpec;
  readonly points?: readonly Placement[];
  readonly baseLine?: number | readonly Placement[];
};

function AreaShape({ spec, points = [], baseLine = [] }: AreaShapeProps) {
  const lower = typeof baseLine === 'number' ? [] : baseLine;
  return <SeriesArea spec={spec} upper={placeBy(points)} lower={placeBy(lower)} />;
}

const STILL = { isAnimationActive: false, activeDot: false, legendType: 'none', tooltipType: 'none' } as const;

function SeriesInRecharts({ spec, frame, onRead }: LiveDrawingProps<SeriesSpec, Frame>) {
  const rows = useMemo(() => rowsOf(spec), [spec]);
  const axis = { type: 'number', hide: true, allowDecimals: true } as const;
  return (
    <ComposedChart
      width={frame.width}
      height={frame.height}
      margin={chartMargin(frame)}
      data={rows}
      accessibilityLayer={false}
    >
      <FrameGround frame={frame} />
      <EventMarks spec={spec} frame={frame} />
      <XAxis {...axis} dataKey="x" domain={[...frame.x.domain]} ticks={frame.xTicks.map(({ value }) => value)} />
      <YAxis {...axis} domain={[...frame.y.domain]} ticks={frame.yTicks.map(({ value }) => value)} />
      {spec.between !== undefined && (
        <Area {...STILL} dataKey="between" dot={false} shape={<AreaShape spec={spec} />} />
      )}
      {spec.series.map((series) => (
        <Line
          key={series.id}
          {...STILL}
          dataKey={series.id}
          dot={false}
          shape={<LineShape series={series} frame={frame} />}
        />
      ))}
      <ClaimRings spec={spec} frame={frame} />
      <FrameTexts frame={frame} />
      <PointerReader onRead={onRead} />
    </ComposedChart>
  );
}

/** A time chart, as Recharts draws it: same frame, domains and ticks as the server's, so that nothing moves. */
export const LiveSeries = memo(SeriesInRecharts);
