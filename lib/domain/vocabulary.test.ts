import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS } from '#lib/domain/bands';
import { isDefinition, isMeasure, MEASURES, unitOf } from '#lib/domain/measure';
import { isQualifier, QUALIFIERS } from '#lib/domain/qualifier';
import { isWingType, WING_TYPES } from '#lib/domain/subject';
import { percent, percentOfRatio, places, ratioOfPercent, units } from '#lib/domain/units';

describe('vocabulary', () => {
  test('each word is of its vocabulary, and what every object has is not', () => {
    expect(MEASURES.every(isMeasure)).toBe(true);
    expect(QUALIFIERS.every(isQualifier)).toBe(true);
    expect(WING_TYPES.every(isWingType)).toBe(true);
    expect(isDefinition('norm')).toBe(true);
    for (const text of ['', 'toString', 'constructor', 'Detained']) {
      expect([isMeasure, isQualifier, isWingType, isDefinition].some((is) => is(text))).toBe(false);
    }
  });

  test('people, places, percents and units are told apart', () => {
    expect((['detained', 'places', 'density', 'staffingRate', 'detaineesPerOfficer'] as const).map(unitOf)).toEqual([
      'people',
      'places',
      'percent',
      'percent',
      'ratio',
    ]);
    expect(BANDS.map(({ measure }) => unitOf(measure))).toEqual(Array(5).fill('units'));
  });

  test('a unit does not change its number', () => {
    expect([places(0), units(7)]).toEqual([0, 7]);
  });

  test('percent to ratio and back is the same', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (value) => {
        expect(percentOfRatio(ratioOfPercent(percent(value)))).toBeCloseTo(value, 9);
      }),
    );
    expect(ratioOfPercent(percent(141.3))).toBeCloseTo(1.413, 12);
  });
});
