import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '#lib/i18n/bilingual';
import { decimalString } from './decimal-string';
import { count, decimal, percent, signedCount, signedPercent, times } from './number';

const lang = fc.constantFrom(...LANGS);
/** Reads a printed number back, as a reader would. */
function read(text: string, language: Lang): number {
  const ascii = text.replace('\u2212', '-').replace(/[\u202f\u00a0×%+]/g, '');
  return Number(language === 'fr' ? ascii.replace(',', '.') : ascii.replaceAll(',', ''));
}

describe('laws', () => {
  it('a whole number reads back as itself', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), lang, (n, l) => read(count(n, l), l) === n));
  });
  it('a printed decimal lies within half a last place of the value', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(6), lang, (value, decimals, l) => {
        const printed = read(decimal(value, l, { decimals }), l);
        expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * 1.000001 + 1e-7);
      }),
    );
  });
  it('rounding is symmetric about zero', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(4), (value, decimals) => {
        const plain = decimalString(Math.abs(value), decimals);
        const minus = decimalString(-Math.abs(value), decimals);
        expect(minus.replace('-', '')).toBe(plain);
      }),
    );
  });
  it('a zero never has a sign', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.049, max: 0.049, noNaN: true }), lang, (value, l) => {
        expect(percent(value, l)).toBe(l === 'fr' ? '0,0\u202f%' : '0.0%');
        expect(signedPercent(value, l)).toBe(l === 'fr' ? '0,0\u202f%' : '0.0%');
        expect(signedCount(value, l)).toBe('0');
      }),
    );
  });
});

describe('half goes away from zero, on the decimal as written', () => {
  it.each([
    [0.05, 1, '0.1'],
    [0.15, 1, '0.2'],
    [0.25, 1, '0.3'],
    [0.35, 1, '0.4'],
    [1.005, 2, '1.01'],
    [8.345, 2, '8.35'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [-0.05, 1, '-0.1'],
    [-0.04, 1, '0.0'],
    [-0, 1, '0.0'],
    [999.95, 1, '1000.0'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e-7, 7, '0.0000002'],
    [1.25e22, 1, '12500000000000000000000.0'],
  ])('%d with %d decimals is %s', (value, decimals, text) => expect(decimalString(value, decimals)).toBe(text));
  it('refuses what is no number', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => count(value, 'fr')).toThrow(/printable/);
  });
});

describe('the marks of each language', () => {
  it('French groups with a narrow no-break space, English with a comma', () => {
    expect(count(89446, 'fr')).toBe('89\u202f446');
    expect(count(89446, 'en')).toBe('89,446');
    expect(count(446, 'fr')).toBe('446');
    expect(count(1234567, 'en')).toBe('1,234,567');
  });
  it('signs are + and U+2212', () => {
    expect(signedCount(4495, 'fr')).toBe('+4\u202f495');
    expect(signedCount(-780, 'en')).toBe('\u2212780');
  });
  it('percents have one decimal unless told otherwise', () => {
    expect(percent(141.3294, 'fr')).toBe('141,3\u202f%');
    expect(percent(141.3294, 'en')).toBe('141.3%');
    expect(percent(170, 'en', 0)).toBe('170%');
    expect(signedPercent(35.4, 'fr')).toBe('+35,4\u202f%');
  });
  it('multiples carry their sign in front', () => {
    expect(times(2.125, 'fr')).toBe('×\u00a02,1');
    expect(times(2.125, 'en')).toBe('×\u00a02.1');
  });
});
