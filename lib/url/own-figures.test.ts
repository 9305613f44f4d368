import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_COUNT } from '#lib/domain/plausible-count';
import { LONGEST_BRANCH, readOwnFigures, writeOwnFigures } from './own-figures';

const count = fc.integer({ min: 0, max: LARGEST_COUNT });
const branch = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter(
    (name) => name !== '' && Array.from(name).length <= LONGEST_BRANCH && !/[\p{C}\p{Zl}\p{Zp}\uFFFD]/u.test(name),
  );
const own = fc.record({ held: count, places: count, officers: count, posts: count, branch }, { requiredKeys: [] });

/** What addresses are made of, and what they should not be. */
const piece = fc.constantFrom(
  ...[
    'held',
    'places',
    'branch',
    '=',
    '&',
    '%',
    '%FF',
    '%00',
    '#',
    '+',
    ' ',
    '1',
    '712',
    '-',
    '.',
    'e9',
    '<b>',
    '\u202E',
    '\uD800',
    '😀',
    'é',
  ],
);

describe("the reader's figures after the #", () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(own, (figures) => {
        expect(readOwnFigures(writeOwnFigures(figures))).toEqual({ figures, problems: [] });
      }),
    );
  });

  it('never throw, and never hold what could not be written', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { figures } = readOwnFigures(`#${pieces.join('')}`);
        expect(readOwnFigures(writeOwnFigures(figures)).figures).toEqual(figures);
      }),
    );
  });

  it('are written as everybody would read them', () => {
    expect(writeOwnFigures({ held: 712, places: 450, officers: 80, posts: 100, branch: 'Fresnes & Cie' })).toBe(
      '#held=712&places=450&officers=80&posts=100&branch=Fresnes+%26+Cie',
    );
    expect(writeOwnFigures({})).toBe('');
    expect(writeOwnFigures({ held: 0 })).toBe('#held=0');
  });

  it.each([-1, 3.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, 200_001])('do not write %s', (held) => {
    expect(writeOwnFigures({ held, places: 450 })).toBe('#places=450');
  });

  it.each(['', '#', '#wings', '#contenu', 'held'])('ask for nothing in a plain anchor %s', (hash) => {
    expect(readOwnFigures(hash)).toEqual({ figures: {}, problems: [] });
  });

  it.each(['-5', '3.5', '3,5', 'NaN', 'Infinity', '1e9', '1000000', '200001', '0712', '1 234', '0x10', '٣'])(
    'name the impossible count %s and keep the rest',
    (value) => {
      expect(readOwnFigures(`#places=450&held=${encodeURIComponent(value)}`)).toEqual({
        figures: { places: 450 },
        problems: [{ field: 'held', value }],
      });
    },
  );

  it('take an empty value for none', () => {
    expect(readOwnFigures('#held=&places=450&branch=')).toEqual({ figures: { places: 450 }, problems: [] });
  });

  it.each(['prison', '__proto__', 'constructor', '<script>alert(1)</script>', 'HELD', ''])(
    'name the unknown field %j',
    (field) => {
      expect(readOwnFigures(`#${encodeURIComponent(field)}=1&held=7`)).toEqual({
        figures: { held: 7 },
        problems: [{ field, value: '1' }],
      });
    },
  );

  it('name a field written twice, whose value nobody can tell', () => {
    expect(readOwnFigures('#held=7&held=8').problems).toEqual([{ field: 'held', value: '7, 8' }]);
  });

  it('keep markup in a name as the text it is', () => {
    const hash = writeOwnFigures({ branch: '<script>alert(1)</script>' });
    expect(hash).not.toContain('<');
    expect(readOwnFigures(hash).figures.branch).toBe('<script>alert(1)</script>');
  });

  it.each(['x'.repeat(61), 'right\u202Eleft', 'a\u0000b', 'zero\u200Bwidth', '%FF'])(
    'refuse a name that cannot be printed on one line: %j',
    (name) => {
      const { figures, problems } = readOwnFigures(`#branch=${name === '%FF' ? name : encodeURIComponent(name)}`);
      expect(figures).toEqual({});
      expect(problems.map(({ field }) => field)).toEqual(['branch']);
    },
  );

  it('put a name on one line', () => {
    expect(readOwnFigures('#branch=%20Fresnes%0A%20 nuit ').figures.branch).toBe('Fresnes nuit');
  });

  it('refuse 10 kB at once, and show little of it', () => {
    const { figures, problems } = readOwnFigures(`#held=7&branch=${'x'.repeat(10_240)}`);
    expect(figures).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]?.value.length).toBeLessThanOrEqual(41);
  });
});
