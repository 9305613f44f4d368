import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FRAME_NAMES, type FrameName } from '#lib/charts/frame';
import { nationalSeries } from '#lib/charts/national-series';
import type { At } from '#lib/charts/path';
import { pathPoints } from '#lib/charts/path-points';
import { sampleChoice, sampleContext } from '#lib/charts/sample-series';
import { placed } from '#lib/charts/series-marks';
import type { SeriesSpec } from '#lib/charts/spec';
import { addMonths, isoDate } from '#lib/domain/iso-date';
import { GRADES } from '#lib/domain/source';
import { ChartFigure } from './chart-figure';
import { StaticDrawing } from './static-drawing';

const START = isoDate('2020-01-01');
const counts = (measure: 'detained' | 'places', base: number) =>
  [0, 1, 2, 3, 7, 8, 20, 30, 31, 32, 33, 60].map((month, index) =>
    sampleChoice(measure, addMonths(START, month), {
      value: base + month * 100,
      grade: GRADES[index % GRADES.length] ?? 'official',
    }),
  );

const spec: SeriesSpec = nationalSeries(
  {
    id: 'sample',
    detained: counts('detained', 70_000),
    places: counts('places', 60_000),
    claims: [],
    from: START,
    until: isoDate('2026-12-31'),
    source: { text: 'Ministère' },
  },
  sampleContext('fr'),
);

/** The points of every curve and marker of a series in one frame of the markup. */
function drawnPoints(markup: string, name: FrameName): At[] {
  const svg = markup.split('<svg').find((part) => part.includes(`chart-${name}`)) ?? '';
  const paths = [...svg.matchAll(/<path class="(?:curve )?line-(?:over|ink)[^"]*"[^>]*? d="(M[^"L]*|m[^"]*)"/g)];
  return paths.flatMap(([, data = '']) => pathPoints(data));
}

describe('the server’s drawing', () => {
  const markup = renderToStaticMarkup(<StaticDrawing spec={spec} />);
  it.each(FRAME_NAMES)('puts every point where the %s frame’s scales say', (name) => {
    const drawn = drawnPoints(markup, name);
    for (const point of spec.series.flatMap(({ runs }) => runs.flat())) {
      const [x, y] = placed(spec.frames[name], point);
      const near = drawn.some(([atX, atY]) => Math.abs(atX - x) <= 0.1 && Math.abs(atY - y) <= 0.1);
      expect(near, `${point.date} ${point.value}`).toBe(true);
    }
  });
  it('spoils no number', () => {
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('a figure', () => {
  const markup = renderToStaticMarkup(<ChartFigure spec={spec} />);
  it('is the drawing, the sentence and the table, in the server’s markup', () => {
    expect(markup).toContain('<svg');
    expect(markup).toContain(spec.sentence);
    expect(markup).toContain(spec.table.caption);
    expect(markup.match(/<tr>/g)).toHaveLength(spec.table.rows.length + 1);
  });
  it('leads each number of the table to its figure', () => {
    for (const cell of spec.table.rows.flat())
      if (typeof cell.value === 'number') expect(markup).toContain(`href="${cell.href}">${cell.text}`);
  });
});
