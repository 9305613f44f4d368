import { type At, areaPath, linePath } from '#lib/charts/path';
import { areasOf } from '#lib/charts/runs';
import { linePieces } from '#lib/charts/series-marks';
import type { Run, Series, SeriesPoint, SeriesSpec } from '#lib/charts/spec';

/** Where a drawing puts a point: the server by the frame's scales, Recharts by its own. */
export type Place = (point: SeriesPoint) => At | undefined;

const placedRun = (run: Run, place: Place): At[] =>
  run.flatMap((point) => {
    const at = place(point);
    return at === undefined ? [] : [at];
  });

/** The joined stretches of a series: solid, and dashed where one end is our own sum. */
export function SeriesLines({ series, place }: { readonly series: Series; readonly place: Place }) {
  const pieces = linePieces(series);
  return [false, true].map((dashed) => {
    const paths = pieces
      .filter((piece) => piece.dashed === dashed)
      .map(({ points }) => linePath(placedRun(points, place)));
    if (paths.length === 0) return null;
    const className = `curve line-${series.tone}${dashed ? ' dashed' : ''}`;
    return <path key={String(dashed)} className={className} data-series={series.id} d={paths.join('')} />;
  });
}

type AreaProps = { readonly spec: SeriesSpec; readonly upper: Place; readonly lower: Place };

/** The tinted surface between two series. */
export function SeriesArea({ spec, upper, lower }: AreaProps) {
  const areas = areasOf(spec);
  if (areas.length === 0) return null;
  const path = areas.map((area) => areaPath(placedRun(area.upper, upper), placedRun(area.lower, lower))).join('');
  return <path className="fill-over-soft" data-area="" d={path} />;
}
