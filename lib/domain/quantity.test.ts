import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent, bounded, exact, highOf, isKnown, lowOf } from '#lib/domain/quantity';

describe('quantity', () => {
  test('bounds keep low ≤ nominal ≤ high, or are refused', () => {
    const number = fc.double();
    fc.assert(
      fc.property(number, number, number, (low, value, high) => {
        const ordered = low <= value && value <= high;
        if (!ordered) expect(() => bounded(low, value, high)).toThrow('bounds out of order');
        else
          expect([lowOf(bounded(low, value, high)) <= value, value <= highOf(bounded(low, value, high))]).toEqual([
            true,
            true,
          ]);
      }),
    );
  });

  test('bounds of width zero are exact', () => {
    expect(bounded(5, 5, 5)).toEqual(exact(5));
  });

  test('the bounds of an exact quantity are itself, also of zero', () => {
    expect([lowOf(exact(0)), highOf(exact(0))]).toEqual([0, 0]);
  });

  test('zero is known; an absence is not', () => {
    expect([isKnown(exact(0)), isKnown(bounded(0, 0, 1)), isKnown(absent('suppressed'))]).toEqual([true, true, false]);
  });
});
