'use client';

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SeriesSpec } from '#lib/charts/spec';
import { onChartAction } from './chart-actions';
import { ChartBody } from './chart-content';
import { LiveChart } from './live-chart';

/** The body of a chart made in the browser: the same as the server's, and live at once. */
export function PeriodBody({ spec }: { readonly spec: SeriesSpec }) {
  const root = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Element>();
  const { id, lang } = spec;
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    setDrawing(element.querySelector('.chart-drawing') ?? undefined);
    return onChartAction(element, { id, lang, spec });
  }, [id, lang, spec]);
  return (
    <div ref={root}>
      <ChartBody spec={spec} />
      {drawing !== undefined && createPortal(<LiveChart key={spec.subtitle} spec={spec} drawing={drawing} />, drawing)}
    </div>
  );
}
