import type { Frame } from '#lib/charts/frame';
import { placed } from '#lib/charts/series-marks';
import type { SeriesSpec } from '#lib/charts/spec';
import { EventMarks } from './event-marks';
import { FrameGround, FrameTexts } from './frame-furniture';
import { type Place, SeriesArea, SeriesLines } from './series-lines';
import { ClaimRings, SeriesMarkers } from './series-markers';

/** A time chart, as the server draws it. */
export function SeriesDrawing({ spec, frame }: { readonly spec: SeriesSpec; readonly frame: Frame }) {
  const place: Place = (point) => placed(frame, point);
  return (
    <>
      <FrameGround frame={frame} />
      <EventMarks spec={spec} frame={frame} />
      <SeriesArea spec={spec} upper={place} lower={place} />
      {spec.series.map((series) => (
        <g key={series.id}>
          <SeriesLines series={series} place={place} />
          <SeriesMarkers series={series} frame={frame} place={place} />
        </g>
      ))}
      <ClaimRings spec={spec} frame={frame} />
      <FrameTexts frame={frame} />
    </>
  );
}
