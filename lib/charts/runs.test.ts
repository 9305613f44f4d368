import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POINT_STYLES } from './point-style';
import { commonRuns, runsOf } from './runs';
import { dateOfDay } from './scale';
import { linePieces, markedPoints } from './series-marks';
import type { SeriesPoint } from './spec';

const points = fc
  .uniqueArray(fc.integer({ min: 0, max: 6_000 }), { maxLength: 60 })
  .chain((days) =>
    fc.tuple(
      ...days
        .toSorted((a, b) => a - b)
        .map((x) => fc.record({ x: fc.constant(x), value: fc.nat(), style: fc.constantFrom(...POINT_STYLES) })),
    ),
  )
  .map((list) => list.map((point): SeriesPoint => ({ ...point, date: dateOfDay(point.x) })));
const scales = { x: { domain: [0, 6_000], range: [0, 700] }, y: { domain: [0, 1], range: [1, 0] } } as const;

describe('runs of points', () => {
  it('never bridge a month without a count', () => {
    fc.assert(
      fc.property(points, (given) => {
        const runs = runsOf(given);
        for (const run of runs)
          run.forEach((point, index) => {
            expect(point.x - (run[index - 1]?.x ?? point.x)).toBeLessThanOrEqual(46);
          });
        runs.forEach((run, index) => {
          const before = runs[index - 1]?.at(-1);
          if (before !== undefined) expect((run[0]?.x ?? 0) - before.x).toBeGreaterThan(46);
        });
        expect(runs.flat()).toEqual(given);
      }),
    );
  });
  it('join the first of a month to the first of the next, February and leap years included', () => {
    const day = (x: number): SeriesPoint => ({ x, value: 1, style: 'official', date: dateOfDay(x) });
    expect(runsOf([0, 31, 59, 90].map(day))).toHaveLength(1);
    expect(runsOf([0, 59].map(day))).toHaveLength(2);
  });
});

describe('the drawing of a series', () => {
  it('shows every point, by a line or by a marker', () => {
    fc.assert(
      fc.property(points, (given) => {
        const series = { id: 's', tone: 'ink', runs: runsOf(given) } as const;
        const drawn = [
          ...linePieces(series).flatMap((piece) => piece.points),
          ...POINT_STYLES.flatMap((style) => markedPoints(series, scales, style)),
        ];
        expect(new Set(drawn.map(({ x }) => x))).toEqual(new Set(given.map(({ x }) => x)));
      }),
    );
  });
  it('marks every point that was not read at the ministry', () => {
    fc.assert(
      fc.property(points, (given) => {
        const series = { id: 's', tone: 'ink', runs: runsOf(given) } as const;
        expect(markedPoints(series, scales, 'relayed')).toEqual(given.filter(({ style }) => style === 'relayed'));
      }),
    );
  });
  it('tints only where the upper series is above the lower one', () => {
    fc.assert(
      fc.property(points, points, (above, below) => {
        const [upper, lower] = [above, below].map(
          (list, index) => ({ id: String(index), tone: 'ink', runs: runsOf(list) }) as const,
        );
        if (upper === undefined || lower === undefined) return;
        for (const area of commonRuns(upper, lower))
          area.upper.forEach((point, index) => {
            expect(point.value).toBeGreaterThan(area.lower[index]?.value ?? Number.NaN);
          });
      }),
    );
  });
});
