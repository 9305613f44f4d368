import { expect } from 'vitest';
import { barShape } from './bar-shape';
import { textBox } from './direct-labels';
import { FRAME_NAMES, type FrameName, type PlacedText } from './frame';
import { position } from './scale';
import type { BarsSpec, ChartSpec, SeriesSpec } from './spec';

/** For tests: the numbers of a table, in order. */
export const tableNumbers = ({ table }: ChartSpec): (number | string)[] =>
  table.rows.flatMap((row) => row.flatMap(({ value }) => (value === undefined ? [] : [value])));

function seriesTellsItsTable(spec: SeriesSpec): void {
  const points = spec.series.flatMap(({ runs }) => runs.flat()).map(({ date, value }) => `${date} ${value}`);
  const cells = spec.table.rows.flatMap(([date, ...row]) =>
    row.flatMap(({ value }) => (value === undefined ? [] : [`${date?.value} ${value}`])),
  );
  expect(points.toSorted()).toEqual(cells.toSorted());
  expect(spec.readings.map(({ x }) => x)).toEqual(
    [...new Set(spec.series.flatMap(({ runs }) => runs.flat().map(({ x }) => x)))].toSorted((a, b) => a - b),
  );
}

function barsTellTheirTable(spec: BarsSpec): void {
  expect(spec.rows.length).toBe(spec.table.rows.length);
  spec.rows.forEach((row, index) => {
    const values = spec.table.rows[index]?.map(({ value }) => value) ?? [];
    expect(values, `row ${row.id}`).toContain(row.to);
  });
}

function seriesStaysInside(spec: SeriesSpec, name: FrameName): void {
  const { plot, x, y } = spec.frames[name];
  for (const point of [...spec.series.flatMap(({ runs }) => runs.flat()), ...spec.claims]) {
    expect(position(x, point.x)).toBeGreaterThanOrEqual(plot.left - 1e-6);
    expect(position(x, point.x)).toBeLessThanOrEqual(plot.right + 1e-6);
    expect(position(y, point.value)).toBeGreaterThanOrEqual(plot.top - 1e-6);
    expect(position(y, point.value)).toBeLessThanOrEqual(plot.bottom + 1e-6);
  }
}

function barsStayInside(spec: BarsSpec, name: FrameName): void {
  const { plot, x } = spec.frames[name];
  const at = (value: number) => position(x, value);
  for (const row of spec.rows)
    for (const box of Object.values(barShape(row, { top: 0, bottom: 1, at }))) {
      if (box === undefined || !('left' in box)) continue;
      expect(box.left).toBeGreaterThanOrEqual(plot.left - 1e-6);
      expect(box.right).toBeLessThanOrEqual(plot.right + 1e-6);
    }
}

/** Neighbouring texts may stand close, but no text lies on another, and none leaves the frame. */
function textsAreApart(spec: ChartSpec, name: FrameName): void {
  const { texts, fontSize, width, height } = spec.frames[name];
  const boxes = texts.map((text: PlacedText) => ({ text: text.text, ...textBox(text, fontSize) }));
  boxes.forEach((one, index) => {
    expect(one.left, `${one.text} (${name})`).toBeGreaterThanOrEqual(-1);
    expect(one.right, `${one.text} (${name})`).toBeLessThanOrEqual(width + 1);
    expect(one.top, `${one.text} (${name})`).toBeGreaterThanOrEqual(-3);
    expect(one.bottom, `${one.text} (${name})`).toBeLessThanOrEqual(height + 3);
    for (const other of boxes.slice(index + 1)) {
      const touch =
        one.left < other.right && other.left < one.right && one.top < other.bottom - 2 && other.top < one.bottom - 2;
      expect(touch, `${one.text} × ${other.text} (${name})`).toBe(false);
    }
  });
}

const SPOILT = /NaN|Infinity|undefined|null|\[object/;
/** In French a plain space never stands before these signs, nor inside guillemets. */
const BREAKABLE = /[^\s] [;!?%»:]|« /;

function wordsAreSound(spec: ChartSpec): void {
  const { headline, subtitle, sentence, table, source, notes, legend } = spec;
  const words = [
    headline,
    subtitle,
    sentence,
    table.caption,
    source.text,
    ...notes.map(({ text }) => text),
    ...legend.map(({ label }) => label),
  ];
  const frames = FRAME_NAMES.flatMap((name) => spec.frames[name].texts.map(({ text }) => text));
  for (const text of [...words, ...frames]) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(SPOILT);
    if (spec.lang === 'fr') expect(text).not.toMatch(BREAKABLE);
  }
}

/** For tests: what every specification keeps, whatever it shows. */
export function expectLawful(spec: ChartSpec): void {
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  wordsAreSound(spec);
  for (const name of FRAME_NAMES) textsAreApart(spec, name);
  switch (spec.kind) {
    case 'series':
      seriesTellsItsTable(spec);
      for (const name of FRAME_NAMES) seriesStaysInside(spec, name);
      return;
    case 'bars':
      barsTellTheirTable(spec);
      for (const name of FRAME_NAMES) barsStayInside(spec, name);
      return;
    case 'pictogram':
      return;
  }
}
