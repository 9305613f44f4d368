import type { At } from './path';
import type { PointStyle } from './point-style';
import { position, type Scale } from './scale';
import type { Run, Series, SeriesPoint } from './spec';

type Scales = { readonly x: Scale; readonly y: Scale };
export const placed = ({ x, y }: Scales, point: Pick<SeriesPoint, 'x' | 'value'>): At => [
  position(x, point.x),
  position(y, point.value),
];

/** With less room than this between points, the line alone shows the official ones and our own sums. */
const ROOM_FOR_MARKERS = 8;

function hasRoom(run: Run, { x }: Scales): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length === 1) return true;
  return (position(x, last.x) - position(x, first.x)) / (run.length - 1) >= ROOM_FOR_MARKERS;
}

/** Points that get a marker: those alone or with room around them, and always those not read at the ministry. */
export function markedPoints(series: Series, scales: Scales, style: PointStyle): SeriesPoint[] {
  const always = style === 'relayed' || style === 'stated';
  return series.runs.flatMap((run) => run.filter((point) => point.style === style && (always || hasRoom(run, scales))));
}

/** The joined stretches of a series, each either solid or (an end of ours in it) dashed; together they hold every joined point. */
export function linePieces(series: Series): { readonly dashed: boolean; readonly points: Run }[] {
  return series.runs.flatMap((run) => {
    const pieces: { dashed: boolean; points: SeriesPoint[] }[] = [];
    run.forEach((point, index) => {
      const next = run[index + 1];
      if (next === undefined) return;
      const dashed = point.style === 'derived' || next.style === 'derived';
      const piece = pieces.at(-1);
      if (piece?.dashed === dashed) piece.points.push(next);
      else pieces.push({ dashed, points: [point, next] });
    });
    return pieces;
  });
}
