import type { Frame } from '#lib/charts/frame';
import type { LiveSpec, ReadingPlace } from '#lib/charts/reading-place';
import { position } from '#lib/charts/scale';

type CursorProps = {
  readonly spec: LiveSpec;
  readonly frame: Frame;
  readonly place: ReadingPlace;
  readonly index: number;
};

/** Marks what is being read, over the drawing: a hairline and the points on it, or a frame around the row. */
export function ReadingCursor({ spec, frame, place, index }: CursorProps) {
  const { plot, width, height, y } = frame;
  const top = position(y, index);
  return (
    <svg className="chart-svg chart-cursor" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {spec.kind === 'series' ? (
        <path className="line-ink" d={`M${place.at[0]},${plot.top}V${plot.bottom}`} />
      ) : (
        <rect className="row" x={0} y={top + 1} width={width} height={position(y, index + 1) - top - 2} />
      )}
      {place.dots.map(({ at: [x, dotY], tone }) => (
        <circle key={`${tone} ${dotY}`} className={`fill-${tone}`} cx={x} cy={dotY} r={5} />
      ))}
    </svg>
  );
}
