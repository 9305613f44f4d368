import { barShape } from './bar-shape';
import type { FrameName } from './frame';
import type { At } from './path';
import { position } from './scale';
import type { BarsSpec, Reading, SeriesSpec } from './spec';

export type LiveSpec = SeriesSpec | BarsSpec;

/** What can be read, in order. */
export const readingsOf = (spec: LiveSpec): readonly Reading[] =>
  spec.kind === 'series' ? spec.readings : spec.rows.map(({ reading }) => reading);

export type ReadingPlace = {
  /** Where the panel points to. */
  readonly at: At;
  /** The points or the bar's end that the reading is about. */
  readonly dots: readonly { readonly at: At; readonly tone: string }[];
};

function seriesPlace(spec: SeriesSpec, name: FrameName, index: number): ReadingPlace | undefined {
  const reading = spec.readings[index];
  if (reading === undefined) return undefined;
  const { x, y, plot } = spec.frames[name];
  const left = position(x, reading.x);
  const dots = spec.series.flatMap(({ tone, runs }) => {
    const point = runs.flat().find((candidate) => candidate.x === reading.x);
    return point === undefined ? [] : [{ at: [left, position(y, point.value)] as const, tone }];
  });
  return { at: [left, Math.min(plot.bottom, ...dots.map(({ at }) => at[1]))], dots };
}

function barPlace(spec: BarsSpec, name: FrameName, index: number): ReadingPlace | undefined {
  const row = spec.rows[index];
  if (row === undefined) return undefined;
  const { x, y, barHeight } = spec.frames[name];
  const middle = position(y, index + 0.5);
  const edges = { top: middle - barHeight / 2, bottom: middle + barHeight / 2 };
  const { hollow, solid, dot } = barShape(row, { ...edges, at: (value) => position(x, value) });
  const end = dot?.x ?? solid?.right ?? hollow?.right ?? x.range[0];
  return { at: [end, middle], dots: [] };
}

/** Where reading `index` stands in a frame. */
export function readingPlace(spec: LiveSpec, name: FrameName, index: number): ReadingPlace | undefined {
  switch (spec.kind) {
    case 'series':
      return seriesPlace(spec, name, index);
    case 'bars':
      return barPlace(spec, name, index);
  }
}
