import { placeEvents, shownEvents } from '#lib/charts/event-marks';
import type { Frame } from '#lib/charts/frame';
import type { SeriesSpec } from '#lib/charts/spec';

const tenth = (value: number): number => Math.round(value * 10) / 10;
/** From the number's foot to the plot. */
const FOOT = 3;

/** A numbered hairline for each event; what it is stands in the list under the drawing, where it can be switched off. */
export function EventMarks({ spec, frame }: { readonly spec: SeriesSpec; readonly frame: Frame }) {
  const { plot } = frame;
  return placeEvents(shownEvents(spec), frame.x, plot).map(({ number, at, day }) => (
    <g key={number} className="chart-event">
      <path
        className="line-mute"
        d={`M${tenth(at)},${tenth(plot.top - FOOT)}L${tenth(day)},${tenth(plot.top + FOOT)}V${tenth(plot.bottom)}`}
      />
      <text className="fill-mute" x={tenth(at)} y={tenth(plot.top - FOOT - 3)} textAnchor="middle">
        {number}
      </text>
    </g>
  ));
}
