import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOrdered } from '#lib/domain/arbitrary-quantity';
import { bareQualifier, boundsOf, decimalsOf, isWritten, stepOf } from '#lib/domain/bounds';
import { MEASURES } from '#lib/domain/measure';
import { QUALIFIERS } from '#lib/domain/qualifier';
import { bounded, exact, highOf, lowOf } from '#lib/domain/quantity';

const PEOPLE = { measure: 'detained' } as const;
const PERCENT = { measure: 'density' } as const;
const GAP = { measure: 'surplus' } as const;

/** A number as somebody may write it: any length up to 15 digits, trailing zeros likely, up to 6 decimals. */
const written = fc
  .tuple(fc.constantFrom('', '-'), fc.nat(999_999), fc.nat(9), fc.stringMatching(/^\d{0,6}$/))
  .map(([sign, head, zeros, fraction]) => `${sign}${head}${'0'.repeat(zeros)}${fraction === '' ? '' : `.${fraction}`}`)
  .filter(isWritten);
const printing = fc.record({ measure: fc.constantFrom(...MEASURES), decimals: fc.constantFrom(undefined, 0, 1, 2) });

describe('bounds: laws', () => {
  test('low ≤ nominal ≤ high whatever is written, and the nominal is the number written', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...QUALIFIERS), printing, (text, qualifier, how) => {
        const known = boundsOf(text, qualifier, how);
        expect(isOrdered(known)).toBe(true);
        expect(known.value).toBe(Number(text) + 0);
      }),
    );
  });

  test('exact and derived have no width', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('exact' as const, 'derived' as const), printing, (text, qualifier, how) => {
        expect(boundsOf(text, qualifier, how).kind).toBe('exact');
      }),
    );
  });

  test('the bounds of a negative gap mirror those of the positive one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...QUALIFIERS), (size, qualifier) => {
        const positive = boundsOf(`${size}`, qualifier, GAP);
        const negative = boundsOf(`-${size}`, qualifier, GAP);
        expect([lowOf(negative), negative.value, highOf(negative)]).toEqual([
          -highOf(positive),
          -positive.value,
          -lowOf(positive),
        ]);
      }),
    );
  });

  test('a count never reaches below zero', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...QUALIFIERS), (count, qualifier) => {
        expect(lowOf(boundsOf(`${count}`, qualifier, PEOPLE))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('bounds: the rounding step r of DESIGN §3.1', () => {
  test.each([
    ['62000', PEOPLE, 1000],
    ['77500', PEOPLE, 100],
    ['77450', PEOPLE, 100],
    ['500', PEOPLE, 100],
    ['510', PEOPLE, 10],
    ['7', PEOPLE, 1],
    ['10', PEOPLE, 10],
    ['0', PEOPLE, 1],
    ['000', PEOPLE, 1],
    ['0062', PEOPLE, 1],
    ['-62000', GAP, 1000],
    ['100000000000000', PEOPLE, 1e14],
    ['123456', PEOPLE, 1000],
    ['170', PERCENT, 10],
    ['100', PERCENT, 10],
    ['1200', PERCENT, 10],
    ['143', PERCENT, 1],
    ['141.3', PERCENT, 0.1],
    ['141.30', PERCENT, 0.01],
    ['125.0', PERCENT, 0.1],
  ] as const)('of %s it is right', (text, how, step) => {
    expect(stepOf(text, how)).toBe(step);
  });

  test('a printed tenth that a file dropped counts', () => {
    expect(stepOf('141', { ...PERCENT, decimals: 1 })).toBe(0.1);
    expect(stepOf('141.25', { ...PERCENT, decimals: 1 })).toBe(0.01);
  });
});

describe('bounds: the table of DESIGN §3.1', () => {
  test.each([
    ['77450', 'exact', PEOPLE, exact(77_450)],
    ['170', 'rounded', PERCENT, bounded(165, 170, 175)],
    ['80', 'rounded', PERCENT, bounded(75, 80, 85)],
    ['141.3', 'rounded', PERCENT, bounded(141.25, 141.3, 141.35)],
    ['77500', 'nearly', PEOPLE, bounded(77_400, 77_500, 77_500)],
    ['62000', 'fewerThan', PEOPLE, bounded(61_000, 62_000, 62_000)],
    ['15500', 'moreThan', PEOPLE, bounded(15_500, 15_500, 15_600)],
    ['2000', 'atLeast', PEOPLE, bounded(2000, 2000, 3000)],
    ['100', 'about', PEOPLE, bounded(0, 100, 200)],
    ['89446', 'derived', PEOPLE, exact(89_446)],
    ['0', 'about', PEOPLE, bounded(0, 0, 1)],
    ['0', 'nearly', PEOPLE, exact(0)],
    ['0', 'about', GAP, bounded(-1, 0, 1)],
    ['-500', 'nearly', GAP, bounded(-500, -500, -400)],
    ['-0', 'exact', GAP, exact(0)],
  ] as const)('%s, %s', (...row) => {
    const [text, qualifier, how, expected] = row;
    expect(boundsOf(text, qualifier, how)).toEqual(expected);
  });

  test('an official density is printed to a tenth, also where a file dropped the zero', () => {
    expect(boundsOf('141', 'rounded', { ...PERCENT, decimals: 1 })).toEqual(bounded(140.95, 141, 141.05));
  });
});

describe('bounds: as written', () => {
  test('trailing zeros after the point count as decimals', () => {
    expect(decimalsOf('141.30')).toBe(2);
    expect(decimalsOf('62000')).toBe(0);
  });

  test.each([
    '',
    ' 1',
    '1e5',
    '77,500',
    '77 500',
    '.5',
    '5.',
    '+5',
    'Inf',
    '1234567890123456',
    '1.123456789012345',
    '--1',
    '1.2.3',
  ])('"%s" is not how the dataset writes a number, and the message says how to write it', (text) => {
    expect(isWritten(text)).toBe(false);
    expect(() => boundsOf(text, 'exact', PEOPLE)).toThrow('write 77500 or 141.3');
  });
});

describe('bounds: a number without any wording', () => {
  test.each([
    ['77450', 'detained', false, 'exact'],
    ['77500', 'detained', false, 'rounded'],
    ['77500', 'detained', true, 'exact'],
    ['61570', 'places', false, 'exact'],
    ['600', 'places', false, 'rounded'],
    ['8', 'unitsAtLeast200', false, 'exact'],
    ['170', 'density', false, 'rounded'],
    ['141.3', 'density', true, 'rounded'],
    ['2.3', 'detaineesPerOfficer', true, 'rounded'],
    ['110', 'detentionRate', true, 'rounded'],
    ['14992.5', 'surnombreAnnualMean', true, 'rounded'],
  ] as const)('%s of %s, official: %s, is %s', (...row) => {
    const [text, measure, official, qualifier] = row;
    expect(bareQualifier(text, measure, official)).toBe(qualifier);
  });
});
