import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounded, exact } from '#lib/domain/quantity';
import { readingRange } from '#lib/domain/reading-range';

describe('reading range', () => {
  test('it never narrows, and never widens by a printed step', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.nat(3), (one, other, decimals) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(low < high);
        const range = readingRange(bounded(low, low, high), decimals);
        const noise = 1e-11 * Math.max(1, Math.abs(low), Math.abs(high));
        const step = 10 ** -decimals + noise;
        expect(range?.low).toBeLessThanOrEqual(low + noise);
        expect(range?.high).toBeGreaterThanOrEqual(high - noise);
        expect(low - (range?.low ?? Number.NaN)).toBeLessThanOrEqual(step);
        expect((range?.high ?? Number.NaN) - high).toBeLessThanOrEqual(step);
      }),
    );
  });

  test('what is already printable stays as it is', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 9999 }), (tenths, width) => {
        const [low, high] = [tenths / 10, (tenths + width) / 10];
        expect(readingRange(bounded(low, low, high), 1)).toEqual({ low, high });
      }),
    );
  });

  test('124.84–127.05 reads 124.8–127.1', () => {
    const known = bounded((100 * 77_400) / 62_000, 125, (100 * 77_500) / 61_000);
    expect(readingRange(known, 1)).toEqual({ low: 124.8, high: 127.1 });
  });

  test('the noise of binary arithmetic does not cost a tenth', () => {
    expect(readingRange(bounded(0.1, 0.2, 0.1 + 0.2), 1)).toEqual({ low: 0.1, high: 0.3 });
    expect(readingRange(bounded(0.1 + 0.2 - 0.3, 1, 2), 1)).toEqual({ low: 0, high: 2 });
    expect(readingRange(bounded(1, 2, 123_456.300_000_02), 1)).toEqual({ low: 1, high: 123_456.3 });
    expect(readingRange(bounded(1.1, 2, 3), 2)).toEqual({ low: 1.1, high: 3 });
  });

  test('below zero outwards is away from the nominal too', () => {
    expect(readingRange(bounded(-10.01, -5, -0.04), 1)).toEqual({ low: -10.1, high: 0 });
  });

  test('no upper bound stays none', () => {
    expect(readingRange(bounded(0.04, 1, Number.POSITIVE_INFINITY), 1)).toEqual({
      low: 0,
      high: Number.POSITIVE_INFINITY,
    });
  });

  test('an exact quantity has no range', () => {
    expect(readingRange(exact(141.33), 1)).toBeUndefined();
  });
});
