import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anExact, aQuantity, isOrdered } from '#lib/domain/arbitrary-quantity';
import { EXPOSURE_THRESHOLDS, type ExposedWing, exposure } from '#lib/domain/exposure';
import { absent, bounded, exact, highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import { subjectId } from '#lib/domain/sample-figure';
import { type People, type Percent, people, percent } from '#lib/domain/units';

const wing = (detained: Quantity<People>, density: Quantity<Percent>, id = 'a'): ExposedWing => ({
  subject: subjectId(id),
  detained,
  density,
});
const known = (held: number, density: number, id = 'a') => wing(exact(people(held)), exact(percent(density)), id);
const anyDensity: fc.Arbitrary<Quantity<Percent>> = fc.oneof(
  fc.nat(300).map((value) => exact(percent(value))),
  fc.nat(300).map((value) => bounded(percent(value), percent(value + 20), percent(value + 60))),
  fc.constant(absent('suppressed')),
);
const wings = fc.array(fc.tuple(aQuantity(people), anyDensity).map(([held, density]) => wing(held, density)));
const parts = fc.record({ wings, total: fc.option(aQuantity(people), { nil: undefined }) });

describe('exposure: laws', () => {
  test('the share lies between 0 and 100, low ≤ nominal ≤ high', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...EXPOSURE_THRESHOLDS), (given, threshold) => {
        const { share, exposed, uncounted } = exposure(given, threshold);
        expect([share, exposed, uncounted].every(isOrdered)).toBe(true);
        if (isKnown(share)) expect([lowOf(share) >= 0, highOf(share) <= 100]).toEqual([true, true]);
      }),
    );
  });

  test('it never rises with the threshold, bounds included', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const shares = EXPOSURE_THRESHOLDS.map((threshold) => exposure(given, threshold).share);
        for (const [index, share] of shares.entries()) {
          const next = shares[index + 1];
          if (!isKnown(share) || next === undefined) continue;
          for (const read of [lowOf, highOf, (quantity: Known) => quantity.value]) {
            expect(read(next as Known)).toBeLessThanOrEqual(read(share));
          }
        }
      }),
    );
  });

  test('exact wings that all have a density give an exact share', () => {
    const exactWings = fc.array(fc.tuple(anExact(people), fc.nat(300)), { minLength: 1 });
    fc.assert(
      fc.property(exactWings, (given) => {
        fc.pre(given.some(([held]) => held.value > 0));
        const all = given.map(([held, density]) => wing(held, exact(percent(density))));
        expect(exposure({ wings: all }, 150).share.kind).toBe('exact');
      }),
    );
  });
});

describe('exposure', () => {
  test('a wing exactly at the threshold is exposed', () => {
    expect(exposure({ wings: [known(30, 150), known(70, 149.9)] }, 150)).toEqual({
      threshold: 150,
      share: exact(30),
      exposed: exact(30),
      uncounted: exact(0),
      uncountedWings: [],
    });
  });

  test('the published total is the whole; the people it has beyond the wings may or may not be exposed', () => {
    const result = exposure({ wings: [known(30, 200), known(60, 90)], total: exact(people(100)) }, 200);
    expect(result.share).toEqual(bounded(30, 30, 40));
    expect(result.uncounted).toEqual(exact(10));
  });

  test('people of a wing without a density are uncounted, and the wing is named', () => {
    const vendin = wing(exact(people(25)), absent('no-capacity'), 'cp-vendin-le-vieil.mc');
    const result = exposure({ wings: [known(75, 200), vendin] }, 100);
    expect(result.share).toEqual(bounded(75, 75, 100));
    expect(result.uncounted).toEqual(exact(25));
    expect(result.uncountedWings).toEqual(['cp-vendin-le-vieil.mc']);
  });

  test('a suppressed wing without a published total leaves the share open downwards too', () => {
    const result = exposure(
      { wings: [known(75, 200), known(25, 90), wing(absent('suppressed'), absent('suppressed'))] },
      100,
    );
    expect(result.share).toEqual(bounded(0, 75, 100));
    expect(result.uncounted).toEqual(bounded(0, 0, Number.POSITIVE_INFINITY));
  });

  test('bounds of the total widen the share outwards', () => {
    const total = bounded(people(90), people(100), people(120));
    const result = exposure({ wings: [known(30, 200), known(50, 90)], total }, 200);
    expect(result.uncounted).toEqual(bounded(10, 20, 40));
    expect(result.share).toEqual(bounded(25, 30, (100 * 70) / 90));
  });

  test('an absent total is no total', () => {
    expect(exposure({ wings: [known(30, 150), known(70, 90)], total: absent('suppressed') }, 150).share).toEqual(
      exact(30),
    );
  });

  test('a wing whose bounds straddle the threshold falls on either side of it', () => {
    const vague = wing(exact(people(40)), bounded(percent(145), percent(149), percent(155)));
    expect(exposure({ wings: [known(60, 160), vague] }, 150).share).toEqual(bounded(60, 60, 100));
    const likely = wing(exact(people(40)), bounded(percent(145), percent(151), percent(155)));
    expect(exposure({ wings: [known(60, 160), likely] }, 150).exposed).toEqual(bounded(60, 100, 100));
  });

  test('a total below its own wings never gives more than everybody', () => {
    const result = exposure({ wings: [known(120, 200)], total: exact(people(100)) }, 100);
    expect(result.share).toEqual(exact(100));
    expect(result.uncounted).toEqual(exact(0));
  });

  test('without a wing to count, or anybody held, there is no share', () => {
    expect(exposure({ wings: [], total: exact(people(10)) }, 100)).toMatchObject({
      share: absent('not-collected'),
      exposed: absent('not-collected'),
      uncounted: exact(10),
    });
    expect(exposure({ wings: [known(0, 0)] }, 100).share).toEqual(absent('not-applicable'));
  });
});
