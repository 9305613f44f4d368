import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aKnown, aQuantity, isOrdered } from '#lib/domain/arbitrary-quantity';
import { combine, intervalOf, knownIn, minus, over, plus } from '#lib/domain/interval';
import { bounded, exact, highOf, lowOf } from '#lib/domain/quantity';

const plain = (amount: number): number => amount;

describe('interval', () => {
  test('the nominal stays between the bounds through every operation', () => {
    fc.assert(
      fc.property(aKnown(plain), aKnown(plain), (a, b) => {
        const results = [plus, minus].map((operation) => knownIn(plain, operation(intervalOf(a), intervalOf(b))));
        const quotient = b.value === 0 ? exact(0) : knownIn(plain, over(intervalOf(a), intervalOf(b), 100));
        expect([...results, quotient].every(isOrdered)).toBe(true);
      }),
    );
  });

  test('every pair of values inside the parts gives a result inside the bounds', () => {
    fc.assert(
      fc.property(aKnown(plain), aKnown(plain), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, at) => {
        const inside = (known: typeof a): number => {
          const high = Math.min(highOf(known), known.value + 1e6);
          return Math.min(high, lowOf(known) + at * (high - lowOf(known)));
        };
        fc.pre(b.value > 0 && inside(b) > 0);
        const ratio = over(intervalOf(a), intervalOf(b), 1);
        const gap = minus(intervalOf(a), intervalOf(b));
        const sum = plus(intervalOf(a), intervalOf(b));
        for (const mine of [lowOf(a), inside(a), a.value]) {
          expect(mine / inside(b)).toBeGreaterThanOrEqual(ratio.low);
          expect(mine / inside(b)).toBeLessThanOrEqual(ratio.high);
          expect(mine - inside(b)).toBeGreaterThanOrEqual(gap.low);
          expect(mine - inside(b)).toBeLessThanOrEqual(gap.high);
          expect(mine + inside(b)).toBeGreaterThanOrEqual(sum.low);
          expect(mine + inside(b)).toBeLessThanOrEqual(sum.high);
        }
      }),
    );
  });

  test('an absent part passes its reason on, the first one first', () => {
    fc.assert(
      fc.property(aQuantity(plain), aQuantity(plain), (a, b) => {
        const result = combine(a, b, (one, other) => knownIn(plain, plus(one, other)));
        if (result.kind === 'absent') expect(result).toEqual(a.kind === 'absent' ? a : b);
        expect(result.kind === 'absent').toBe(a.kind === 'absent' || b.kind === 'absent');
      }),
    );
  });

  test('no upper bound of the divisor brings the low down to zero', () => {
    const open = intervalOf(bounded(10, 20, Number.POSITIVE_INFINITY));
    expect(over(intervalOf(exact(30)), open, 100)).toEqual({ low: 0, value: 150, high: 300 });
  });

  test('a divisor that may be zero leaves no upper bound, save for nobody at all', () => {
    const maybeNone = intervalOf(bounded(0, 2, 4));
    expect(over(intervalOf(exact(8)), maybeNone, 1)).toEqual({ low: 2, value: 4, high: Number.POSITIVE_INFINITY });
    expect(over(intervalOf(exact(0)), maybeNone, 1)).toEqual({ low: 0, value: 0, high: 0 });
  });
});
