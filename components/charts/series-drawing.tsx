import type { Frame } from '#lib/charts/frame';
import { areaPath, linePath } from '#lib/charts/path';
import { areasOf } from '#lib/charts/runs';
import { linePieces, placed } from '#lib/charts/series-marks';
import type { Series, SeriesSpec } from '#lib/charts/spec';
import { FrameGround, FrameTexts } from './frame-furniture';
import { ClaimRings, SeriesMarkers } from './series-markers';

type SeriesLineProps = { readonly series: Series; readonly frame: Frame };

function SeriesLine({ series, frame }: SeriesLineProps) {
  const pieces = linePieces(series);
  return [false, true].map((dashed) => {
    const paths = pieces
      .filter((piece) => piece.dashed === dashed)
      .map(({ points }) => linePath(points.map((point) => placed(frame, point))));
    if (paths.length === 0) return null;
    return (
      <path
        key={String(dashed)}
        className={`curve line-${series.tone}${dashed ? ' dashed' : ''}`}
        data-series={series.id}
        d={paths.join('')}
      />
    );
  });
}

/** The marks of a time chart, as the server draws them. */
export function SeriesDrawing({ spec, frame }: { readonly spec: SeriesSpec; readonly frame: Frame }) {
  const at = (points: Series['runs'][number]) => points.map((point) => placed(frame, point));
  const areas = areasOf(spec);
  return (
    <>
      <FrameGround frame={frame} />
      {areas.length > 0 && (
        <path className="fill-over-soft" d={areas.map(({ upper, lower }) => areaPath(at(upper), at(lower))).join('')} />
      )}
      {spec.series.map((series) => (
        <SeriesLine key={series.id} series={series} frame={frame} />
      ))}
      <SeriesMarkers spec={spec} frame={frame} />
      <ClaimRings spec={spec} frame={frame} />
      <FrameTexts frame={frame} />
    </>
  );
}
