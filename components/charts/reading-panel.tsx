import type { CSSProperties } from 'react';
import type { At } from '#lib/charts/path';
import type { Reading } from '#lib/charts/spec';

type PanelProps = {
  readonly reading: Reading;
  /** In pixels of the drawing, whose width is given. */
  readonly at: At;
  readonly width: number;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

/** From the point to the panel, and as wide as the panel may get, in pixels. */
const GAP = 14;
const PANEL_WIDTH = 320;

/** The panel stands beside the point, on the side with more room, and stays while the pointer is over it. */
function panelStyle([x, y]: At, width: number): CSSProperties {
  const side = x > width / 2 ? { right: width - x + GAP } : { left: x + GAP };
  return { ...side, top: Math.max(0, y - 24), maxWidth: Math.min(PANEL_WIDTH, Math.max(x, width - x) - GAP) };
}

/** What is read at a point: its date or name, values, who published them and where they were read. */
export function ReadingPanel({ reading, at, width, onEnter, onLeave }: PanelProps) {
  const origin = reading.lines[0]?.detail ?? '';
  const shared = reading.lines.every(({ detail }) => detail === origin);
  return (
    <div className="chart-panel" style={panelStyle(at, width)} onPointerEnter={onEnter} onPointerLeave={onLeave}>
      <p className="chart-panel-title">{reading.title}</p>
      {reading.lines.map(({ label, value, detail, tone }) => (
        <p key={`${label} ${value}`}>
          <strong className={`text-${tone}`}>{value}</strong> {label}
          {!shared && detail !== '' && <span className="chart-panel-detail">{detail}</span>}
        </p>
      ))}
      {shared && origin !== '' && <p className="chart-panel-detail">{origin}</p>}
    </div>
  );
}
