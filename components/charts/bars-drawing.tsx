import { barShape } from '#lib/charts/bar-shape';
import { position } from '#lib/charts/scale';
import type { BarsFrame, BarsSpec } from '#lib/charts/spec';
import { BarMark } from './bar-mark';
import { FrameGround, FrameTexts } from './frame-furniture';

/** The bars, as the server draws them. The line is drawn over them. */
export function BarsDrawing({ spec, frame }: { readonly spec: BarsSpec; readonly frame: BarsFrame }) {
  const at = (value: number) => position(frame.x, value);
  return (
    <>
      {spec.rows.map((row, index) => {
        const middle = position(frame.y, index + 0.5);
        const edges = { top: middle - frame.barHeight / 2, bottom: middle + frame.barHeight / 2 };
        return (
          <g key={row.id} data-row={row.id}>
            <BarMark shape={barShape(row, { ...edges, at })} tone={row.tone} {...(row.dot && { dot: row.dot })} />
          </g>
        );
      })}
      <FrameGround frame={frame} />
      <FrameTexts frame={frame} />
    </>
  );
}
