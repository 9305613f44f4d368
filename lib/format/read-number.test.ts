import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlausibleCount, LARGEST_COUNT } from '#lib/domain/plausible-count';
import { LANGS, type Lang } from '#lib/i18n/bilingual';
import { count, decimal } from './number';
import { type ReadNumber, readNumber } from './read-number';
import { readMarks, readValue } from './reading-words';

const valuesOf = (read: ReadNumber): readonly number[] =>
  read.kind === 'read' ? read.readings.map(({ value }) => value) : [];
const aCount = (text: string, lang: Lang = 'fr') => readNumber(text, { lang, isCount: true });
const anAmount = (text: string, lang: Lang = 'fr') => readNumber(text, { lang, isCount: false });

const langs = fc.constantFrom(...LANGS);
const people = fc.integer({ min: 0, max: LARGEST_COUNT });
const mark = fc.constantFrom(' ', '\u00A0', '\u202F', '\u2009', '.', ',', "'", '\u2019', '');

describe('a number as people write it', () => {
  it('printed by us in one language is read back in both', () => {
    fc.assert(
      fc.property(people, langs, langs, (value, printed, read) => {
        expect(valuesOf(aCount(count(value, printed), read))[0]).toBe(value);
      }),
    );
  });

  it('with decimals is read back in the language that printed it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 3 }), langs, (digits, places, one) => {
        const value = Number(`${digits}e-${places}`);
        expect(valuesOf(anAmount(decimal(value, one, { decimals: places }), one))[0]).toBe(value + 0);
      }),
    );
  });

  it('is one count whatever sign parts its thousands', () => {
    fc.assert(
      fc.property(people, mark, langs, (value, sign, one) => {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, sign);
        expect(valuesOf(aCount(text, one))[0]).toBe(value);
      }),
    );
  });

  it('is never half understood: any text gives finite readings, or a reason', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789 .,'%-+x\u202F") }),
        fc.boolean(),
        langs,
        (text, isCount, one) => {
          const read = readNumber(text, { lang: one, isCount });
          for (const value of valuesOf(read))
            expect(isCount ? isPlausibleCount(value) : Number.isFinite(value)).toBe(true);
          expect(read.kind === 'refused' || new Set(valuesOf(read)).size === read.readings.length).toBe(true);
        },
      ),
    );
  });
});

describe('a count', () => {
  it.each([
    ['1234', [1234]],
    ['1 234', [1234]],
    ['1\u00A0234', [1234]],
    ['1\u202F234', [1234]],
    ['1.234', [1234]],
    ['1,234', [1234]],
    ["1'234", [1234]],
    ['12 345', [12345]],
    [' 0712 ', [712]],
    ['+5', [5]],
    ['0', [0]],
    ['-0', [0]],
    ['1.000', [1000, 1]],
    ['2,000', [2000, 2]],
    ['450.000', [450]],
    ['712,0', [712]],
  ])('%j reads %j', (text, values) => {
    expect(valuesOf(aCount(text))).toEqual(values);
  });

  it.each([
    ['', 'empty'],
    [' \u202F ', 'empty'],
    ['abc', 'letters'],
    ['712 personnes', 'letters'],
    ['1e9', 'letters'],
    ['NaN', 'letters'],
    ['0x10', 'letters'],
    ['.', 'letters'],
    ['12 34', 'marks'],
    ['1.2.3', 'marks'],
    ['1.234.5', 'marks'],
    ['1 234.567.8', 'marks'],
    ['-5', 'negative'],
    ['\u22125', 'negative'],
    ['3,5', 'fraction'],
    ['1 234,5', 'fraction'],
    ['1.234,5', 'fraction'],
    ['1,234.5', 'fraction'],
    ['12 %', 'percent'],
    ['200001', 'too-large'],
    ['1 000 000', 'too-large'],
    ['9'.repeat(41), 'too-long'],
    ['9'.repeat(10_240), 'too-long'],
  ])('%j is refused: %s', (text, reason) => {
    expect(aCount(text)).toMatchObject({ kind: 'refused', reason });
  });

  it('says which other reading cannot be meant', () => {
    expect(aCount('1.234').others.map(({ value }) => value)).toEqual([1.234]);
    expect(aCount('1 234,5').others.map(({ value }) => value)).toEqual([1234.5]);
  });
});

describe('an amount', () => {
  it.each([
    ['1.234', 'fr', [1234, 1.234]],
    ['1.234', 'en', [1.234, 1234]],
    ['1,234', 'fr', [1.234, 1234]],
    ['1,234', 'en', [1234, 1.234]],
    ['1 234,5', 'en', [1234.5]],
    ['1,234.5', 'fr', [1234.5]],
    ['1.234,5', 'en', [1234.5]],
    ['0.123', 'fr', [0.123]],
    ['141,3 %', 'en', [141.3]],
    ['−12,5', 'fr', [-12.5]],
    ['1.234.567', 'en', [1234567]],
  ] as const)('%j in %s reads %j', (text, one, values) => {
    expect(valuesOf(anAmount(text, one))).toEqual(values);
  });

  it('knows a percentage from a count', () => {
    expect(anAmount('12 %')).toMatchObject({ readings: [{ value: 12, isPercent: true }] });
    expect(anAmount('12')).toMatchObject({ readings: [{ value: 12, isPercent: false }] });
  });

  it('beyond exact arithmetic is refused', () => {
    expect(anAmount('9'.repeat(17))).toMatchObject({ kind: 'refused', reason: 'too-large' });
  });
});

describe('how it was read is said', () => {
  const first = (text: string, one: Lang) => {
    const read = anAmount(text, one);
    if (read.kind === 'refused') throw new Error(read.reason);
    return [readValue(read.readings[0], one), readMarks(read.readings[0], one)];
  };

  it('with the value and what each sign was taken for', () => {
    expect(first('1.234', 'fr')).toEqual(['1\u202f234', 'le point sépare les milliers']);
    expect(first('1 234,5', 'fr')).toEqual([
      '1\u202f234,5',
      'l’espace sépare les milliers et la virgule précède les décimales',
    ]);
    expect(first('1234', 'en')).toEqual(['1,234', '']);
    expect(first('12.50 %', 'en')).toEqual(['12.5%', 'the point comes before the decimals']);
  });
});
