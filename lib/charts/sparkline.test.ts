import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type IsoDate, isoDate } from '#lib/domain/iso-date';
import { pathPoints } from './path-points';
import { runsOf } from './runs';
import { dayNumber } from './scale';
import { SPARK_FROM, SPARK_LINE, type SparkPoint, sparkline, sparkX } from './sparkline';

const point = (date: string, density: number): SparkPoint => ({ date: isoDate(date), density });
const month = (offset: number): IsoDate => addMonths(SPARK_FROM, offset);

/** Any set of months, each with a density. */
const courses = fc
  .uniqueArray(fc.integer({ min: 0, max: 164 }), { maxLength: 60 })
  .chain((months) =>
    fc.tuple(
      fc.constant(months.toSorted((a, b) => a - b)),
      fc.array(fc.integer({ min: 0, max: 320 }), { minLength: months.length, maxLength: months.length }),
    ),
  )
  .map(([months, densities]) =>
    months.map((offset, index) => ({ date: month(offset), density: densities[index] ?? 0 })),
  );

/** From where to where each piece of the drawing goes, in months. */
const extents = (path: string): readonly (readonly [number, number])[] =>
  path
    .split(/(?=M)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const xs = pathPoints(piece).map(([x]) => x);
      return [Math.min(...xs), Math.max(...xs)] as const;
    });

describe('a sparkline', () => {
  it('draws nothing between two runs: every piece lies within one run of counts', () => {
    fc.assert(
      fc.property(courses, (points) => {
        const { within, above } = sparkline(points);
        const series = points.map(
          ({ date, density }) => ({ date, x: dayNumber(date), value: density, style: 'official' }) as const,
        );
        const runs = runsOf(series).map((run) => [
          sparkX(run[0]?.date ?? SPARK_FROM),
          sparkX(run.at(-1)?.date ?? SPARK_FROM),
        ]);
        for (const [from, until] of [...extents(within), ...extents(above)])
          expect(runs.some(([first = 0, last = 0]) => from >= first - 0.41 && until <= last + 0.41)).toBe(true);
      }),
    );
  });

  it('draws every count', () => {
    fc.assert(
      fc.property(courses, (points) => {
        const { within, above } = sparkline(points);
        const pieces = [...extents(within), ...extents(above)];
        for (const { date } of points)
          expect(pieces.some(([from, until]) => from <= sparkX(date) + 0.11 && until >= sparkX(date) - 0.11)).toBe(
            true,
          );
      }),
    );
  });

  it('keeps what is above the line above it, and what is within below it', () => {
    fc.assert(
      fc.property(courses, (points) => {
        const { within, above } = sparkline(points);
        for (const [, y] of pathPoints(above)) expect(y).toBeLessThanOrEqual(SPARK_LINE + 0.11);
        for (const [, y] of pathPoints(within)) expect(y).toBeGreaterThanOrEqual(SPARK_LINE - 0.11);
      }),
    );
  });

  it('is cut where it crosses the line', () => {
    const { within, above } = sparkline([point('2012-11-01', 75), point('2012-12-01', 125)]);
    expect(within).toBe('M0,70l.5-10');
    expect(above).toBe('M.5,60l0,0 .5-10 0,10z');
  });

  it('of a count alone is a stroke of its month', () => {
    expect(sparkline([point('2023-03-01', 50)]).within).toBe('M123.6,80l.8,0');
  });

  it('marks the months beyond the top, and only those', () => {
    const { clipped } = sparkline([point('2015-05-01', 250), point('2015-06-01', 262), point('2015-07-01', 240)]);
    expect(clipped).toBe('M30.6,0l.8,0');
  });

  it('of no count is empty', () => expect(sparkline([])).toEqual({ within: '', above: '', clipped: '' }));
});
