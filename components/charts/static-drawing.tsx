import { FRAME_NAMES, type FrameName } from '#lib/charts/frame';
import type { ChartSpec } from '#lib/charts/spec';
import { BarsDrawing } from './bars-drawing';
import { PictogramDrawing } from './pictogram-drawing';
import { SeriesDrawing } from './series-drawing';

/** What one frame of a chart holds. */
export function FrameDrawing({ spec, name }: { readonly spec: ChartSpec; readonly name: FrameName }) {
  switch (spec.kind) {
    case 'series':
      return <SeriesDrawing spec={spec} frame={spec.frames[name]} />;
    case 'bars':
      return <BarsDrawing spec={spec} frame={spec.frames[name]} />;
    case 'pictogram':
      return <PictogramDrawing frame={spec.frames[name]} />;
  }
}

/** Both frames as SVG; the column's width shows one of them (charts.css). The table and the sentence are its text. */
export function StaticDrawing({ spec }: { readonly spec: ChartSpec }) {
  return FRAME_NAMES.map((name) => (
    <svg
      key={name}
      className={`chart-svg chart-${name}`}
      viewBox={`0 0 ${spec.frames[name].width} ${spec.frames[name].height}`}
      role="img"
      aria-label={spec.headline}
    >
      <FrameDrawing spec={spec} name={name} />
    </svg>
  ));
}
