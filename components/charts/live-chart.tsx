'use client';

import { useEffect, useId, useState } from 'react';
import { type LiveSpec, readingPlace, readingsOf } from '#lib/charts/reading-place';
import { spokenReading } from '#lib/charts/spoken-reading';
import { chartText } from '#lib/i18n/charts';
import { LiveBars } from './live-bars';
import { LiveSeries } from './live-series';
import { ReadingCursor } from './reading-cursor';
import { ReadingPanel } from './reading-panel';
import { type ShownFrame, useShownFrame } from './shown-frame';
import { type ReadingState, useReading } from './use-reading';

type LiveProps = { readonly spec: LiveSpec; readonly drawing: Element };
type FramedProps = { readonly spec: LiveSpec; readonly frame: ShownFrame; readonly reading: ReadingState };

function Drawn({ spec, frame: { name }, reading: { point } }: FramedProps) {
  switch (spec.kind) {
    case 'series':
      return <LiveSeries spec={spec} frame={spec.frames[name]} onRead={point} />;
    case 'bars':
      return <LiveBars spec={spec} frame={spec.frames[name]} onRead={point} />;
  }
}

/** The cursor and the panel of what is being read. */
function Read({ spec, frame: { name, scale }, reading }: FramedProps) {
  const { index, keep, dismiss } = reading;
  const place = index === undefined ? undefined : readingPlace(spec, name, index);
  const read = index === undefined ? undefined : readingsOf(spec)[index];
  if (index === undefined || place === undefined || read === undefined) return null;
  const [x, y] = place.at;
  const width = spec.frames[name].width * scale;
  return (
    <>
      <ReadingCursor spec={spec} frame={spec.frames[name]} place={place} index={index} />
      <ReadingPanel reading={read} at={[x * scale, y * scale]} width={width} onEnter={keep} onLeave={dismiss} />
    </>
  );
}

/** Recharts mounts in a few passes; the server's drawing stays in sight until it has painted. */
function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const first = requestAnimationFrame(() => requestAnimationFrame(() => setDrawn(true)));
    return () => cancelAnimationFrame(first);
  }, []);
  return drawn;
}

/**
 * The interactive drawing, over the server's in the same place. One tab stop: arrows, Home, End and page keys move from
 * reading to reading, Escape closes. The server's drawing keeps its room, and serves print.
 */
export function LiveChart({ spec, drawing }: LiveProps) {
  const frame = useShownFrame(drawing);
  const readings = readingsOf(spec);
  const reading = useReading(readings.length);
  const drawn = useDrawn();
  const help = useId();
  const text = chartText[spec.lang];
  const spoken = reading.spoken && reading.index !== undefined ? readings[reading.index] : undefined;
  if (frame === undefined) return null;
  return (
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: a drawing that is read with the arrow keys, as one widget
    // biome-ignore-start lint/a11y/noNoninteractiveElementInteractions: the same
    <div
      className="chart-live"
      data-drawn={drawn}
      role="application"
      aria-roledescription={text.chart}
      aria-label={spec.headline}
      aria-describedby={help}
      tabIndex={0}
      onKeyDown={reading.onKeyDown}
      onBlur={reading.dismiss}
    >
      <div
        className="chart-scaled"
        data-frame={frame.name}
        style={{ transform: `scale(${frame.scale})`, width: spec.frames[frame.name].width }}
      >
        <Drawn spec={spec} frame={frame} reading={reading} />
      </div>
      <Read spec={spec} frame={frame} reading={reading} />
      <p id={help} className="chart-unseen">
        {text.readKeys}
      </p>
      <p className="chart-unseen" aria-live="polite">
        {spoken === undefined ? '' : spokenReading(spoken, spec.lang)}
      </p>
    </div>
    // biome-ignore-end lint/a11y/noNoninteractiveElementInteractions: see above
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above
  );
}
