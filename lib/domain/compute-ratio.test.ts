import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aQuantity, isOrdered } from '#lib/domain/arbitrary-quantity';
import { boundsOf } from '#lib/domain/bounds';
import { computeRatio, type Given, type RatioParts } from '#lib/domain/compute-ratio';
import { isoDate } from '#lib/domain/iso-date';
import { ABSENCES, absent, bounded, exact, type Known, type Quantity } from '#lib/domain/quantity';
import { sampleFigure, subjectId, suppressedFigure } from '#lib/domain/sample-figure';
import { GRADES } from '#lib/domain/source';

const FRANCE = { subject: subjectId('fr'), date: isoDate('2026-07-01'), definition: 'operational' } as const;
const held = (count: number, source = 'ministry') => sampleFigure({ quantity: exact(count), source });
const room = (count: number, source = 'ministry') =>
  sampleFigure({ measure: 'places', quantity: exact(count), source });
const printed = (text: string, source = 'ministry') =>
  sampleFigure({ measure: 'density', quantity: boundsOf(text, 'rounded', { measure: 'density' }), source });
const plain = (amount: number): number => amount;

const aGiven: fc.Arbitrary<Given | undefined> = fc.oneof(
  aQuantity(plain).map((quantity) => sampleFigure({ quantity })),
  fc.constantFrom(...ABSENCES, undefined),
);
const someParts: fc.Arbitrary<RatioParts> = fc.record({
  subject: fc.constant(FRANCE.subject),
  date: fc.constant(FRANCE.date),
  definition: fc.constant(FRANCE.definition),
  detained: aGiven,
  places: aGiven,
  printedDensity: aGiven,
  printedSurplus: aGiven,
  staffInPost: aGiven,
  staffReference: aGiven,
  printedStaffingRate: aGiven,
});

describe('capacity ratio: laws', () => {
  test('low ≤ nominal ≤ high in every field', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const { detained, places, density, surplus, staffingRate, load } = computeRatio(parts);
        const fields: readonly { quantity: Quantity }[] = [detained, places, density, surplus, staffingRate, load];
        expect(fields.every(({ quantity }) => isOrdered(quantity))).toBe(true);
      }),
    );
  });

  test('a ratio has a figure exactly when it is stated or published, and none is both computed and printed', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const { density, surplus, staffingRate, load } = computeRatio(parts);
        for (const { basis, figure, printed: beside } of [density, surplus, staffingRate, load]) {
          expect(figure === undefined).toBe(basis === 'computed');
          expect(figure === undefined || beside === undefined).toBe(true);
        }
      }),
    );
  });

  test('no source is named twice', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const { sources } = computeRatio(parts);
        expect(new Set(sources).size).toBe(sources.length);
      }),
    );
  });
});

describe('capacity ratio', () => {
  test('France, 1 July 2026: 141.33 % computed, the printed 141.3 kept beside, 26,157 more people than places', () => {
    const table = printed('141.3');
    const ratio = computeRatio({ ...FRANCE, detained: held(89_446), places: room(63_289), printedDensity: table });
    expect((ratio.density.quantity as Known).value.toFixed(2)).toBe('141.33');
    expect(ratio.density).toMatchObject({ basis: 'computed', figure: undefined, printed: table });
    expect(ratio.surplus.quantity).toEqual(exact(26_157));
    expect(ratio.sources).toEqual(['ministry']);
  });

  test('the founding article: 125 %, 15,500 too many, no staffing rate and so no load', () => {
    const article = 'nyt-2024-05-15-manhunt';
    const people = sampleFigure({ quantity: bounded(77_400, 77_500, 77_500), qualifier: 'nearly', source: article });
    const capacity = sampleFigure({
      measure: 'places',
      quantity: bounded(61_000, 62_000, 62_000),
      qualifier: 'fewerThan',
      source: article,
    });
    const ratio = computeRatio({ ...FRANCE, detained: people, places: capacity, printedStaffingRate: 'not-published' });
    expect(ratio.detained).toEqual({ quantity: people.quantity, figure: people });
    expect(ratio.density.quantity).toEqual(bounded((100 * 77_400) / 62_000, 125, (100 * 77_500) / 61_000));
    expect(ratio.surplus.quantity).toEqual(bounded(15_400, 15_500, 16_500));
    expect(ratio.staffingRate.quantity).toEqual(absent('not-published'));
    expect(ratio.load).toEqual({
      quantity: absent('not-published'),
      basis: 'computed',
      figure: undefined,
      printed: undefined,
    });
    expect(ratio.sources).toEqual([article]);
  });

  test('the unnamed Paris prison: 170 % and 80 % as stated, a load of 2.125 computed from them', () => {
    const density = sampleFigure({ measure: 'density', quantity: bounded(165, 170, 175), grade: 'stated' });
    const rate = sampleFigure({ measure: 'staffingRate', quantity: bounded(75, 80, 85), grade: 'stated' });
    const ratio = computeRatio({
      ...FRANCE,
      detained: 'not-published',
      places: 'not-published',
      printedDensity: density,
      printedStaffingRate: rate,
    });
    expect(ratio.density).toEqual({ quantity: density.quantity, basis: 'stated', figure: density, printed: undefined });
    expect(ratio.staffingRate).toMatchObject({ quantity: rate.quantity, basis: 'stated', figure: rate });
    expect(ratio.load).toMatchObject({ quantity: bounded(165 / 85, 2.125, 175 / 75), basis: 'computed' });
    expect(ratio.surplus.quantity).toEqual(absent('not-published'));
  });

  test('0 places: no density even when one is printed, which stays beside; the gap is all the people', () => {
    const odd = printed('100');
    const ratio = computeRatio({ ...FRANCE, detained: held(104), places: room(0), printedDensity: odd });
    expect(ratio.density).toEqual({
      quantity: absent('no-capacity'),
      basis: 'computed',
      figure: undefined,
      printed: odd,
    });
    expect(ratio.surplus.quantity).toEqual(exact(104));
    expect(ratio.load.quantity).toEqual(absent('no-capacity'));
  });

  test('a printed ratio without its parts is published in a table of the publisher or a copy, stated elsewhere', () => {
    const bases = GRADES.map((grade) => {
      const figure = sampleFigure({ ...printed('141.3'), grade });
      return [grade, computeRatio({ ...FRANCE, detained: held(1), printedDensity: figure }).density.basis];
    });
    expect(Object.fromEntries(bases)).toEqual({
      official: 'published',
      'official-copied': 'published',
      derived: 'published',
      'official-relayed': 'stated',
      audited: 'stated',
      stated: 'stated',
    });
  });

  test('the staffing rate is computed when both counts are known, and the printed one kept beside', () => {
    const rate = sampleFigure({ measure: 'staffingRate', quantity: exact(81), source: 'report' });
    const ratio = computeRatio({
      ...FRANCE,
      detained: held(170),
      places: room(100),
      staffInPost: sampleFigure({ measure: 'staffInPost', quantity: exact(8), source: 'audit' }),
      staffReference: sampleFigure({ measure: 'staffReference', quantity: exact(10), source: 'plan' }),
      printedStaffingRate: rate,
    });
    expect(ratio.staffingRate).toEqual({ quantity: exact(80), basis: 'computed', figure: undefined, printed: rate });
    expect(ratio.load.quantity).toEqual(exact(2.125));
    expect(ratio.sources).toEqual(['ministry', 'audit', 'plan']);
  });

  test('a printed net gap stands when the places are not known', () => {
    const gap = sampleFigure({ measure: 'surplus', quantity: exact(15), grade: 'stated', source: 'union' });
    const ratio = computeRatio({ ...FRANCE, detained: held(170), printedSurplus: gap });
    expect(ratio.surplus).toEqual({ quantity: exact(15), basis: 'stated', figure: gap, printed: undefined });
    expect(ratio.sources).toEqual(['ministry', 'union']);
  });

  test('sources come once each, in the order of the fields they feed', () => {
    const ratio = computeRatio({
      ...FRANCE,
      detained: held(2, 'b'),
      places: room(1, 'a'),
      printedDensity: printed('9', 'c'),
    });
    expect(ratio.sources).toEqual(['b', 'a']);
  });

  test('a part left out is not collected; a reason that says more wins over that', () => {
    const none = computeRatio(FRANCE);
    expect([none.detained.quantity, none.density.quantity, none.load.quantity]).toEqual([
      absent('not-collected'),
      absent('not-collected'),
      absent('not-collected'),
    ]);
    const nc = suppressedFigure();
    const secret = computeRatio({ ...FRANCE, detained: nc, places: room(10), printedDensity: 'not-published' });
    expect(secret.detained).toEqual({ quantity: absent('suppressed'), figure: nc });
    expect(secret.density.quantity).toEqual(absent('suppressed'));
  });

  test('a printed figure without a value stays beside, and gives its reason when there is no better one', () => {
    const nc = suppressedFigure({ measure: 'density' });
    expect(computeRatio({ ...FRANCE, printedDensity: nc }).density).toEqual({
      quantity: absent('suppressed'),
      basis: 'computed',
      figure: undefined,
      printed: nc,
    });
  });
});
