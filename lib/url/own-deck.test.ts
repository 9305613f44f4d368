import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_DECK_TITLE, MOST_SLIDES } from '#lib/export/own-deck-request';
import { readOwnDeck } from './own-deck';
import { ownDeckPath } from './present-path';

const read = (query: string) => readOwnDeck(new URLSearchParams(query));
const readPath = (path: string) => read(path.split('?')[1] ?? '');

/** What addresses are made of, and what they should not be. */
const piece = fc.constantFrom(
  ...['slides=', 'title=', '&', ',', '%2C', 'national', 'prison-cp-fresnes.ma', 'said-fr.density', '%00', '%FF', '%0A'],
  ...[
    '+',
    ' ',
    '<script>',
    '\u202E',
    '\u200B',
    '\u2028',
    '\uD800',
    '😀',
    'e\u0301',
    'é',
    '«\u00a0a\u202f»',
    '%',
    '#',
    '..',
  ],
);
const address = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }).map((ids) => `slides=${ids.join(',')}`),
  fc.string({ unit: 'binary', minLength: 100, maxLength: 400 }).map((title) => `slides=national&title=${title}`),
);

describe('the address of an own deck', () => {
  it('is read without ever failing: at most twenty slides, each once, and a title of one line', () => {
    fc.assert(
      fc.property(address, (query) => {
        const { slides, title } = read(query);
        expect(slides.length).toBeLessThanOrEqual(MOST_SLIDES);
        expect(new Set(slides).size).toBe(slides.length);
        expect(slides.filter((id) => !/^[A-Za-z0-9.-]+$/.test(id))).toEqual([]);
        expect(Array.from(title).length).toBeLessThanOrEqual(LONGEST_DECK_TITLE);
        expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(title).toBe(title.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('that was written from what was read is read the same, and holds no problem but being empty', () => {
    fc.assert(
      fc.property(address, fc.constantFrom('fr' as const, 'en' as const), (query, lang) => {
        const { slides, title } = read(query);
        const problems = slides.length === 0 ? [{ kind: 'empty' }] : [];
        expect(readPath(ownDeckPath(slides, title, lang))).toEqual({ slides, title, problems });
      }),
      { numRuns: 500 },
    );
  });

  it('names its slides in order, in one list or in several', () => {
    expect(read('slides=b,a&slides=c&slides=')).toEqual({ slides: ['b', 'a', 'c'], title: '', problems: [] });
  });

  it('without slides says so', () => {
    for (const query of ['', 'slides=', 'slides=,,', 'title=x']) {
      expect(read(query).problems).toContainEqual({ kind: 'empty' });
    }
  });

  it('keeps a doubled slide once, where it first stands, and names it once', () => {
    expect(read('slides=a,b,a,a')).toMatchObject({ slides: ['a', 'b'], problems: [{ kind: 'twice', slide: 'a' }] });
  });

  it('with forty slides keeps twenty and says how many are left out', () => {
    const asked = Array.from({ length: 40 }, (_, index) => `s${index}`);
    const { slides, problems } = read(`slides=${asked.join(',')}`);
    expect(slides).toEqual(asked.slice(0, 20));
    expect(problems).toEqual([{ kind: 'too-many', left: 20 }]);
  });

  it('names what can be no slide, shortened and with nothing that turns the text around', () => {
    const { slides, problems } = read(`slides=a,${encodeURIComponent(`<b>\u202E${'x'.repeat(10_000)}`)}`);
    expect(slides).toEqual(['a']);
    expect(problems).toEqual([{ kind: 'unknown', slide: `<b>\uFFFD${'x'.repeat(56)}…`, near: [] }]);
  });

  it('takes a script in the title for text', () => {
    const title = '<script>alert(1)</script>';
    expect(read(`slides=a&title=${encodeURIComponent(title)}`)).toEqual({ slides: ['a'], title, problems: [] });
  });

  it('cuts a title of ten thousand signs, and takes out what cannot be seen, saying both', () => {
    const { title, problems } = read(`slides=a&title=${encodeURIComponent(`\u202Eé\n${'x'.repeat(10_000)}`)}`);
    expect(title).toBe(`é ${'x'.repeat(LONGEST_DECK_TITLE - 2)}`);
    expect(problems).toEqual([{ kind: 'title-cleaned' }, { kind: 'title-cut' }]);
  });

  it('counts a letter and its accent as one sign', () => {
    const { title, problems } = read(`slides=a&title=${encodeURIComponent('e\u0301'.repeat(LONGEST_DECK_TITLE))}`);
    expect([title, problems]).toEqual(['é'.repeat(LONGEST_DECK_TITLE), []]);
  });

  it('leaves a title its French spaces, and makes one line of several', () => {
    expect(read(`slides=a&title=${encodeURIComponent(' Fresnes\u00a0: 158\u202f%\r\n2026 ')}`).title).toBe(
      'Fresnes\u00a0: 158\u202f% 2026',
    );
  });
});
