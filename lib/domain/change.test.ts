import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anExact, aQuantity, isOrdered } from '#lib/domain/arbitrary-quantity';
import { difference, percentChange } from '#lib/domain/change';
import { absent, bounded, exact, type Known } from '#lib/domain/quantity';
import { people } from '#lib/domain/units';

describe('change', () => {
  test('low ≤ nominal ≤ high', () => {
    fc.assert(
      fc.property(aQuantity(people), aQuantity(people), (from, to) => {
        expect([difference({ from, to }), percentChange({ from, to })].every(isOrdered)).toBe(true);
      }),
    );
  });

  test('the difference added to the earlier count gives the later one', () => {
    fc.assert(
      fc.property(anExact(people), anExact(people), (from, to) => {
        expect(difference({ from, to })).toEqual(exact(to.value - from.value));
      }),
    );
  });

  test('a count never loses more than all of it', () => {
    fc.assert(
      fc.property(aQuantity(people), aQuantity(people), (from, to) => {
        const change = percentChange({ from, to });
        if (change.kind === 'bounded') expect(change.low).toBeGreaterThanOrEqual(-100);
      }),
    );
  });

  test('floor mattresses 5,828 → 7,890 are 2,062 more, +35.4 %', () => {
    const change = { from: exact(people(5828)), to: exact(people(7890)) };
    expect(difference(change)).toEqual(exact(2062));
    expect((percentChange(change) as Known).value.toFixed(1)).toBe('35.4');
  });

  test('bounds widen outwards', () => {
    const change = {
      from: bounded(people(90), people(100), people(110)),
      to: bounded(people(99), people(120), people(135)),
    };
    expect(difference(change)).toEqual(bounded(-11, 20, 45));
    expect(percentChange(change)).toEqual(bounded(-10, 20, 50));
  });

  test('without an upper bound of the earlier count nothing but all of it is the greatest loss', () => {
    const from = bounded(people(100), people(100), people(Number.POSITIVE_INFINITY));
    expect(percentChange({ from, to: exact(people(150)) })).toEqual(bounded(-100, 50, 50));
  });

  test('an earlier count that may be zero leaves no upper bound, unless both are', () => {
    const from = bounded(people(0), people(10), people(10));
    expect(percentChange({ from, to: exact(people(20)) })).toEqual(bounded(100, 100, Number.POSITIVE_INFINITY));
    expect(percentChange({ from, to: exact(people(0)) })).toEqual(bounded(-100, -100, 0));
  });

  test('from zero there is no percentage', () => {
    expect(percentChange({ from: exact(people(0)), to: exact(people(5)) })).toEqual(absent('not-applicable'));
  });

  test('an absent part passes its reason on, the earlier first', () => {
    const change = { from: absent('not-published'), to: absent('suppressed') };
    expect([difference(change), percentChange(change)]).toEqual([absent('not-published'), absent('not-published')]);
    expect(difference({ from: exact(people(1)), to: absent('suppressed') })).toEqual(absent('suppressed'));
  });
});
