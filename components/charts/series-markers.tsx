import type { Frame } from '#lib/charts/frame';
import { dotsPath } from '#lib/charts/path';
import { POINT_STYLES } from '#lib/charts/point-style';
import { markedPoints, placed } from '#lib/charts/series-marks';
import type { Series, SeriesSpec } from '#lib/charts/spec';
import type { Place } from './series-lines';

type MarkersProps = { readonly series: Series; readonly frame: Frame; readonly place: Place };

/**
 * All markers of a style in one path of strokes without length, which the line cap turns into dots or squares; hollow ones
 * are drawn twice, the second time in paper. Shared by both drawings: a live element per point is what makes charts slow.
 */
export function SeriesMarkers({ series, frame, place }: MarkersProps) {
  return POINT_STYLES.map((style) => {
    const points = markedPoints(series, frame, style);
    if (points.length === 0) return null;
    const path = dotsPath(
      points.flatMap((point) => {
        const at = place(point);
        return at === undefined ? [] : [at];
      }),
    );
    const hollow = style === 'relayed' || style === 'stated';
    return (
      <g key={style} className={`dots ${style}`} data-series={series.id}>
        <path className={`line-${series.tone}`} d={path} />
        {hollow && <path className="line-paper" d={path} />}
      </g>
    );
  });
}

/** The rings around what articles claim. */
export function ClaimRings({ spec, frame }: { readonly spec: SeriesSpec; readonly frame: Frame }) {
  return spec.claims.map((claim) => {
    const [x, y] = placed(frame, claim);
    return (
      <circle
        key={`${claim.x} ${claim.value}`}
        className="ring"
        cx={Math.round(x * 10) / 10}
        cy={Math.round(y * 10) / 10}
        r={6}
      />
    );
  });
}
