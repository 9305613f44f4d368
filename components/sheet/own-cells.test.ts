import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '#lib/i18n/bilingual';
import type { OwnFigures } from '#lib/url/own-figures';
import { OWN_KEYS, ownCells } from './own-cells';

const countGiven = fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: undefined });
const figures: fc.Arbitrary<OwnFigures> = fc.record({
  held: countGiven,
  places: countGiven,
  officers: countGiven,
  posts: countGiven,
});
const keysOf = (own: OwnFigures) => ownCells(own, 'fr').map(({ key }) => key);

describe("the branch's cells", () => {
  it('a cell is filled from the figures given, and from nothing else', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...LANGS), (own, lang) => {
        const cells = ownCells(own, lang);
        for (const key of ['held', 'places', 'officers', 'posts'] as const)
          expect(cells.some((cell) => cell.key === key)).toBe(own[key] !== undefined);
        if (own.held === undefined || own.places === undefined) expect(keysOf(own)).not.toContain('density');
        if (own.officers === undefined || own.posts === undefined) expect(keysOf(own)).not.toContain('load');
      }),
    );
  });

  it('each stands once, is one of the places of the sheet, and says a number', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const cells = ownCells(own, 'en');
        expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
        for (const { key, text } of cells) {
          expect(OWN_KEYS).toContain(key);
          expect(text).toMatch(/\d/);
        }
      }),
    );
  });

  it('ratios are computed from the branch’s figures alone, and say so', () => {
    const cells = ownCells({ held: 170, places: 100, officers: 8, posts: 10 }, 'fr');
    expect(cells.map(({ key, text, computed }) => [key, text, computed])).toEqual([
      ['held', '170', false],
      ['places', '100', false],
      ['density', '170,0\u202f%', true],
      ['gap', '70', true],
      ['officers', '8', false],
      ['posts', '10', false],
      ['staffingRate', '80,0\u202f%', true],
      ['load', '×\u00a02,1', true],
    ]);
  });

  it('what cannot be divided stays a blank: 0 places, 0 posts, nobody in post', () => {
    expect(keysOf({ held: 12, places: 0 })).toEqual(['held', 'places', 'gap']);
    expect(keysOf({ officers: 5, posts: 0 })).toEqual(['officers', 'posts']);
    expect(keysOf({ held: 12, places: 6, officers: 0, posts: 5 })).not.toContain('load');
  });

  it('the name of the branch comes as it was written', () => {
    expect(ownCells({ branch: '<b>Section</b>' }, 'en')).toEqual([
      { key: 'branch', text: '<b>Section</b>', computed: false },
    ]);
  });
});
