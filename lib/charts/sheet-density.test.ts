import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isoDate } from '#lib/domain/iso-date';
import { absent, exact } from '#lib/domain/quantity';
import { percent } from '#lib/domain/units';
import { type DensityAt, sheetDensity } from './sheet-density';
import { textWidth } from './text-width';

const START = isoDate('2012-11-01');
const monthly = (values: readonly (number | undefined)[]): DensityAt[] =>
  values.map((value, index) => ({
    date: addMonths(START, index),
    density: value === undefined ? absent('suppressed') : exact(percent(value)),
  }));
const drawn = (values: readonly (number | undefined)[]) =>
  sheetDensity({ densities: monthly(values), lang: 'fr', height: 120 });
const moves = (path = '') => path.match(/M/g)?.length;

describe('the chart of a sheet', () => {
  it('has every text inside its frame, and the 100 % line, whatever the densities', () => {
    const values = fc.array(fc.option(fc.float({ min: 0, max: 600, noNaN: true }), { nil: undefined }), {
      minLength: 1,
      maxLength: 150,
    });
    fc.assert(
      fc.property(values, (densities) => {
        const chart = drawn(densities);
        if (chart === undefined) {
          expect(densities.every((value) => value === undefined)).toBe(true);
          return;
        }
        expect(chart.rules.filter(({ strong }) => strong)).toHaveLength(1);
        for (const { text, x, y, anchor } of chart.texts) {
          const half = textWidth(text, 12.5) / 2;
          expect(anchor === 'middle' ? x + half : x + 2 * half).toBeLessThanOrEqual(chart.width + 12.5);
          expect(y).toBeLessThanOrEqual(chart.height);
        }
      }),
    );
  });

  it('leaves a month without a density empty', () => {
    expect(moves(drawn([110, 120, undefined, 130, 140])?.curve)).toBe(2);
    expect(moves(drawn([110, 120, 125, 130, 140])?.curve)).toBe(1);
  });

  it('does not join what lies before and after new boundaries', () => {
    const densities = monthly([110, 120, 130]);
    const breaks = [addMonths(START, 1)];
    expect(moves(sheetDensity({ densities, lang: 'en', height: 120, breaks })?.curve)).toBe(2);
  });

  it('is not there when no density is known', () => {
    expect(drawn([undefined, undefined])).toBeUndefined();
  });

  it('says its first and last density', () => {
    expect(drawn([110, undefined, 140])?.words).toBe(
      'Densité\u00a0: 110,0\u202f% au 1er\u00a0novembre 2012, puis 140,0\u202f% au 1er\u00a0janvier 2013. Les mois sans relevé complet sont laissés vides.',
    );
  });
});
