import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aQuantity } from '#lib/domain/arbitrary-quantity';
import { BANDS, bandOf, countByBand } from '#lib/domain/bands';
import { absent, bounded, exact, isKnown } from '#lib/domain/quantity';
import { subjectId } from '#lib/domain/sample-figure';
import { percent } from '#lib/domain/units';

describe('bands of density', () => {
  test('every density lies in the one band whose limits hold it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(400), fc.double({ min: 0, max: 400, noNaN: true })), (value) => {
        const holding = BANDS.filter(({ from, below }) => from <= value && value < below);
        expect(holding.map(({ band }) => band)).toEqual([bandOf(percent(value))]);
      }),
    );
  });

  test('the bands follow each other without a gap', () => {
    expect(BANDS.map(({ from }) => from)).toEqual([0, 100, 120, 150, 200]);
    expect(BANDS.map(({ below }) => below)).toEqual([100, 120, 150, 200, Number.POSITIVE_INFINITY]);
  });

  test('a boundary belongs to the upper band', () => {
    expect([0, 99.9, 100, 119.9, 120, 149.9, 150, 199.9, 200, 332].map((value) => bandOf(percent(value)))).toEqual([
      'below100',
      'below100',
      'from100',
      'from100',
      'from120',
      'from120',
      'from150',
      'from150',
      'from200',
      'from200',
    ]);
  });

  test('every unit is counted once, in a band or in none', () => {
    fc.assert(
      fc.property(fc.array(aQuantity(percent)), (densities) => {
        const { counts, unbanded } = countByBand(densities.map((density) => ({ subject: subjectId('a'), density })));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(densities.filter(isKnown).length);
        expect(unbanded).toHaveLength(densities.length - densities.filter(isKnown).length);
      }),
    );
  });

  test('units are counted by their nominal density; one without is named with its reason', () => {
    const units = [
      { subject: subjectId('a'), density: exact(percent(150)) },
      { subject: subjectId('b'), density: bounded(percent(140), percent(149), percent(160)) },
      { subject: subjectId('cp-vendin-le-vieil.mc'), density: absent('no-capacity') },
    ];
    expect(countByBand(units)).toEqual({
      counts: { below100: 0, from100: 0, from120: 1, from150: 1, from200: 0 },
      unbanded: [{ subject: 'cp-vendin-le-vieil.mc', reason: 'no-capacity' }],
    });
  });
});
