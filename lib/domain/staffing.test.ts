import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anExact, aQuantity, isOrdered } from '#lib/domain/arbitrary-quantity';
import { boundsOf } from '#lib/domain/bounds';
import { absent, bounded, exact, highOf, type Known, lowOf } from '#lib/domain/quantity';
import { detaineesPerOfficer, load, staffingRate } from '#lib/domain/staffing';
import { type Percent, people, percent } from '#lib/domain/units';

describe('staffing: laws', () => {
  test('low ≤ nominal ≤ high', () => {
    fc.assert(
      fc.property(
        fc.tuple(aQuantity(people), aQuantity(people), aQuantity(percent), aQuantity(percent)),
        ([a, b, c, d]) => {
          expect([staffingRate(a, b), detaineesPerOfficer(a, b), load(c, d)].every(isOrdered)).toBe(true);
        },
      ),
    );
  });

  test('exact parts give exact ratios', () => {
    fc.assert(
      fc.property(fc.tuple(anExact(people), anExact(people), anExact(percent), anExact(percent)), ([a, b, c, d]) => {
        fc.pre(b.value > 0 && d.value > 0);
        expect(staffingRate(a, b)).toEqual(exact((100 * a.value) / b.value));
        expect(detaineesPerOfficer(a, b)).toEqual(exact(a.value / b.value));
        expect(load(c, d)).toEqual(exact(c.value / d.value));
      }),
    );
  });

  test('an absent part passes its reason on, the first one first', () => {
    for (const ratio of [staffingRate, detaineesPerOfficer]) {
      expect(ratio(absent('suppressed'), absent('not-published'))).toEqual(absent('suppressed'));
      expect(ratio(exact(people(1)), absent('not-published'))).toEqual(absent('not-published'));
    }
    expect(load(absent('no-capacity'), absent('not-published'))).toEqual(absent('no-capacity'));
  });
});

describe('staffing', () => {
  test('170 % of the places and 80 % of the staff, both stated, is a load of 2.125, between 1.941 and 2.333', () => {
    const full = boundsOf('170', 'rounded', { measure: 'density' }) as Known<Percent>;
    const staffed = boundsOf('80', 'rounded', { measure: 'staffingRate' }) as Known<Percent>;
    const result = load(full, staffed) as Known;
    expect(result.value).toBe(2.125);
    expect(lowOf(result)).toBe(165 / 85);
    expect(highOf(result)).toBe(175 / 75);
    expect(lowOf(result).toFixed(3)).toBe('1.941');
    expect(highOf(result).toFixed(3)).toBe('2.333');
  });

  test('8 of 10 officers in post are 80 %; 170 people for them are 21.25 each', () => {
    expect(staffingRate(exact(people(8)), exact(people(10)))).toEqual(exact(80));
    expect(detaineesPerOfficer(exact(people(170)), exact(people(8)))).toEqual(exact(21.25));
  });

  test('without a post or an officer there is no ratio', () => {
    expect(staffingRate(exact(people(8)), exact(people(0)))).toEqual(absent('not-applicable'));
    expect(detaineesPerOfficer(exact(people(8)), exact(people(0)))).toEqual(absent('not-applicable'));
    expect(load(exact(percent(170)), exact(percent(0)))).toEqual(absent('not-applicable'));
  });

  test('bounds of the staff in post widen the rate outwards', () => {
    expect(staffingRate(bounded(people(70), people(80), people(90)), exact(people(100)))).toEqual(bounded(70, 80, 90));
  });
});
