import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aQuantity } from '#lib/domain/arbitrary-quantity';
import { isoDate } from '#lib/domain/iso-date';
import { DEFINITIONS, MEASURES } from '#lib/domain/measure';
import { QUALIFIERS } from '#lib/domain/qualifier';
import { ABSENCES, absent, bounded, exact, type Quantity } from '#lib/domain/quantity';
import { sampleFigure } from '#lib/domain/sample-figure';
import { GRADES } from '#lib/domain/source';
import { LANGS, type Lang } from '#lib/i18n/bilingual';
import type { SaidFigure } from './said-figure';
import { spokenSentence, writtenSentence } from './say-it';

const ADDRESS = 'https://surnombre.example/fr/figures/fr/density/2026-07-01';
const MINISTRY = { publisher: 'Ministère de la Justice', readIn: '', grade: 'official' } as const;
const KEY = { measure: 'detained', definition: 'none', date: isoDate('2026-07-01') } as const;
const published = (quantity: Quantity, more: Partial<Parameters<typeof sampleFigure>[0]> = {}) =>
  ({ kind: 'published', figure: sampleFigure({ quantity, ...more }) }) as const;

function said(given: Partial<SaidFigure> & { readonly quantity: Quantity }, lang: Lang = 'en'): SaidFigure {
  const place = lang === 'fr' ? 'en France' : 'in France';
  const basis = given.basis ?? published(given.quantity);
  return { key: KEY, place, note: '', sources: [MINISTRY], address: ADDRESS, ...given, basis };
}
/** Spaces as people type them: their kinds are tested with the formats. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const write = (given: Parameters<typeof said>[0], lang: Lang = 'en') => plain(writtenSentence(said(given, lang), lang));

const SPOILT = /NaN|Infinity|undefined|null|\[object|\s{2}|\.\./;
/** In French a plain space never stands before these signs, nor inside guillemets. */
const BREAKABLE = /[^\s] [;!?%»:]|« |\d \d{3}/;
/** What only the eye reads; brackets are not said either, but do no harm. */
const UNSPEAKABLE = /[%×÷−]|\d–\d/;

const anyBasis = (quantity: Quantity) =>
  fc.oneof(
    fc
      .record({ qualifier: fc.constantFrom(...QUALIFIERS), measure: fc.constantFrom(...MEASURES) })
      .map((figure) => published(quantity, figure)),
    fc
      .record({ added: fc.nat(300), missing: fc.nat(9) })
      .map((sum) => ({ kind: 'sum', figure: sampleFigure({ quantity, qualifier: 'derived' }), ...sum }) as const),
    fc.constant({
      kind: 'computed',
      parts: [
        { key: KEY, quantity: exact(89_446), figure: sampleFigure({ quantity: exact(89_446) }) },
        { key: { measure: 'places', definition: 'operational' }, quantity: absent('suppressed'), figure: undefined },
      ],
    } as const),
  );
const anySaid = (lang: Lang) =>
  aQuantity((amount: number) => amount)
    .chain((quantity) =>
      fc.record({
        quantity: fc.constant(quantity),
        basis: anyBasis(quantity),
        key: fc.record({
          measure: fc.constantFrom(...MEASURES, 'load' as const),
          definition: fc.constantFrom(...DEFINITIONS),
          date: fc.constant(KEY.date),
        }),
        sources: fc.uniqueArray(
          fc.record({
            publisher: fc.constant('AFP'),
            readIn: fc.constantFrom('', 'Le Monde'),
            grade: fc.constantFrom(...GRADES),
          }),
          { maxLength: 3 },
        ),
      }),
    )
    .map((given) => said(given, lang));

describe.each(LANGS)('a sentence about any figure, in %s', (lang) => {
  it('is sound, begins with a capital, names every source and ends with the address', () => {
    fc.assert(
      fc.property(anySaid(lang), (figure) => {
        const text = writtenSentence(figure, lang);
        const body = text.slice(0, -ADDRESS.length);
        expect(text.endsWith(` ${ADDRESS}`)).toBe(true);
        expect(body).not.toMatch(SPOILT);
        expect(body).toMatch(/^\p{Lu}/u);
        if (lang === 'fr') expect(body).not.toMatch(BREAKABLE);
        for (const { publisher, readIn } of figure.sources) expect(body).toContain(readIn === '' ? publisher : readIn);
      }),
    );
  });

  it('is said without a sign that only the eye reads, its address on a line of its own', () => {
    fc.assert(
      fc.property(anySaid(lang), (figure) => {
        const [spoken = '', check = '', ...rest] = spokenSentence(figure, lang).split('\n');
        expect(rest).toEqual([]);
        expect(spoken).not.toMatch(UNSPEAKABLE);
        expect(spoken).not.toContain('http');
        expect(check.endsWith(ADDRESS)).toBe(true);
      }),
    );
  });

  it.each(ABSENCES)('says why a number is absent: %s', (reason) => {
    for (const measure of MEASURES) {
      const figure = said({ quantity: absent(reason), key: { ...KEY, measure } }, lang);
      const body = writtenSentence(figure, lang).slice(0, -ADDRESS.length);
      expect(body).not.toMatch(SPOILT);
      expect(body).toMatch(/manque|sens|calculer|missing|apply|computed/);
    }
  });
});

describe('a sentence', () => {
  const density = { measure: 'density', definition: 'operational', date: KEY.date } as const;
  const parts = [
    { key: KEY, quantity: exact(89_446), figure: undefined },
    { key: { measure: 'places', definition: 'operational' }, quantity: exact(63_289), figure: undefined },
  ] as const;

  it('says a density with its people for places, its definition and what it was computed from', () => {
    const given = { quantity: exact(141.33), key: density, basis: { kind: 'computed', parts } } as const;
    expect(write(given)).toBe(
      `On 1 July 2026, in France, the prison density was 141.3%: 141 people for 100 operational places. That is the number of people held divided by the number of places; a place is not a cell. Computed by Surnombre. People held: 89,446; operational places: 63,289. Source: Ministère de la Justice. ${ADDRESS}`,
    );
    expect(write(given, 'fr')).toContain(
      'Le 1er juillet 2026, en France, la densité carcérale était de 141,3 % : 141 personnes pour 100 places opérationnelles.',
    );
  });

  it('keeps the words of its source, and gives the reading range', () => {
    const quantity = bounded(77_400, 77_500, 77_500);
    const given = { quantity, basis: published(quantity, { qualifier: 'nearly' }) };
    expect(write(given)).toContain('the number of people held was nearly 77,500 (reading range: 77,400–77,500).');
    expect(write(given, 'fr')).toContain('était de près de 77 500 (fourchette de lecture : 77 400–77 500).');
  });

  it('says “at least” in French with its elision', () => {
    const quantity = bounded(27_301, 27_301, Number.POSITIVE_INFINITY);
    const basis = {
      kind: 'sum',
      figure: sampleFigure({ quantity, qualifier: 'derived' }),
      added: 180,
      missing: 7,
    } as const;
    const text = write({ quantity, basis, key: { ...KEY, measure: 'surnombre', definition: 'operational' } }, 'fr');
    expect(text).toContain('le nombre de détenus en surnombre était d’au moins 27 301.');
    expect(text).toContain('C’est une somme faite par Surnombre de lignes publiées, où 7 unités manquent.');
  });

  it('says of a sum of one row that it is no sum', () => {
    const basis = { kind: 'sum', figure: sampleFigure({ qualifier: 'derived' }), added: 1, missing: 0 } as const;
    expect(write({ quantity: exact(603), basis })).toContain('Surnombre takes it from the only row published.');
  });

  it('says what cannot be told where both counts lack a part', () => {
    const quantity = bounded(Number.NEGATIVE_INFINITY, 685, Number.POSITIVE_INFINITY);
    const given = {
      quantity,
      key: { ...KEY, measure: 'surplus', definition: 'operational' },
      basis: { kind: 'computed', parts },
    } as const;
    expect(write(given)).toContain('the net gap cannot be told, because the counts are incomplete.');
  });

  it('tells a relayed figure, an audited and a stated one apart from an official one', () => {
    const sourced = (grade: SaidFigure['sources'][number]['grade'], readIn = '') =>
      write({ quantity: exact(1), sources: [{ publisher: 'X', readIn, grade }] });
    expect(sourced('official')).toContain('Source: X.');
    expect(sourced('official-relayed', 'Y')).toContain('Source: figure of X, read in Y.');
    expect(sourced('audited')).toContain('Source: X, by its own count.');
    expect(sourced('stated', 'Y')).toContain('Source: X, which states it, read in Y.');
  });

  it('says the net gap beside people above capacity, both named', () => {
    const key = { ...KEY, measure: 'surnombre', definition: 'operational' } as const;
    const beside = { quantity: exact(27_301), key, netGap: exact(26_157) };
    expect(write(beside)).toContain('the number of people above capacity was 27,301.');
    expect(write(beside)).toContain(
      'The net gap of the same day, which takes off the empty places elsewhere, was 26,157 people.',
    );
    expect(write(beside, 'fr')).toContain(
      'L’écart net du même jour, qui retire les places vides d’ailleurs, était de 26 157 personnes.',
    );
    expect(write({ quantity: exact(27_301), key })).not.toContain('net gap');
  });

  it('of a measure of a whole year names the year alone', () => {
    const key = { measure: 'officerEntries', definition: 'none', date: isoDate('2015-01-01') } as const;
    expect(write({ quantity: exact(1254), key, note: 'planned for the year' })).toContain(
      'In 2015, in France, the number of officers joining was 1,254. Note: planned for the year.',
    );
  });
});
