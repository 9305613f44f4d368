import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type At, areaPath, dotsPath, linePath } from './path';
import { pathPoints } from './path-points';

const points = fc.array(
  fc.tuple(fc.float({ min: 0, max: 720, noNaN: true }), fc.float({ min: 0, max: 400, noNaN: true })),
  {
    minLength: 1,
    maxLength: 300,
  },
);
const near = (read: readonly At[], given: readonly At[]): void => {
  expect(read.length).toBe(given.length);
  given.forEach(([x, y], index) => {
    expect(Math.abs((read[index]?.[0] ?? Number.NaN) - x)).toBeLessThanOrEqual(0.0501);
    expect(Math.abs((read[index]?.[1] ?? Number.NaN) - y)).toBeLessThanOrEqual(0.0501);
  });
};

describe('paths', () => {
  it('a line keeps every point within half a tenth, however long it is', () => {
    fc.assert(fc.property(points, (given) => near(pathPoints(linePath(given)), given)));
  });
  it('dots keep every point within half a tenth', () => {
    fc.assert(fc.property(points, (given) => near(pathPoints(dotsPath(given)), given)));
  });
  it('an area goes along the upper line and back along the lower one', () => {
    const area = areaPath(
      [
        [0, 10],
        [5, 12],
      ],
      [
        [0, 20],
        [5, 22],
      ],
    );
    near(pathPoints(area), [
      [0, 10],
      [5, 12],
      [5, 22],
      [0, 20],
    ]);
  });
  it('nothing is drawn for no points', () => {
    expect(linePath([])).toBe('');
    expect(dotsPath([])).toBe('');
  });
});
