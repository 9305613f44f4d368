import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENCES, absent, bounded, exact } from '#lib/domain/quantity';
import { percent } from '#lib/domain/units';
import { wireBounds, wireBoundsOrAbsent, wireRatio } from './wire-quantity';

describe('a number on the wire', () => {
  test('has its bounds, equal to it when exact', () => {
    expect(wireBounds(exact(0))).toEqual({ value: 0, low: 0, high: 0 });
    expect(wireBounds(bounded(1, 2, 3))).toEqual({ value: 2, low: 1, high: 3 });
  });

  test('says that a bound is unknown: JSON has no infinity', () => {
    const unknown = { absent: 'not-published' };
    expect(wireBounds(bounded(5, 5, Number.POSITIVE_INFINITY))).toEqual({ value: 5, low: 5, high: unknown });
    expect(wireBounds(bounded(Number.NEGATIVE_INFINITY, 5, 5))).toEqual({ value: 5, low: unknown, high: 5 });
  });

  test('keeps full precision through JSON', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(JSON.parse(JSON.stringify(wireBounds(exact(value)))).value).toBe(Number(String(value)));
      }),
    );
  });

  test.each(ABSENCES)('absent, %s, has every key present with the reason', (reason) => {
    const why = { absent: reason };
    expect(wireBoundsOrAbsent(absent(reason))).toEqual({ value: why, low: why, high: why });
    const output = { quantity: absent(reason), basis: 'computed', figure: undefined, printed: undefined } as const;
    expect(wireRatio(output, 'percent')).toEqual(why);
  });

  test('computed has a unit and a basis, and no source of its own', () => {
    const output = { quantity: exact(percent(125)), basis: 'computed', figure: undefined, printed: undefined } as const;
    expect(wireRatio(output, 'percent')).toEqual({
      value: 125,
      low: 125,
      high: 125,
      unit: 'percent',
      basis: 'computed',
    });
  });
});
