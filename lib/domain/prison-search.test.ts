import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersQuery, prisonQuery, prisonWords } from '#lib/domain/prison-search';

const FLEURY = prisonWords(['Fleury-Mérogis', 'centre pénitentiaire', 'Essonne (91)', 'MA FLEURY MEROGIS']);
const SAINT_BRIEUC = prisonWords(['Saint-Brieuc', 'maison d’arrêt', 'Côtes-d’Armor (22)']);
const BORGO = prisonWords(['Borgo', 'centre pénitentiaire', 'Haute-Corse (2B)']);
const LE_PORT = prisonWords(['Le Port', 'centre de détention', 'La Réunion (974)']);
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
const finds = (text: string, prison = FLEURY) => answersQuery(prison, prisonQuery(text));

describe('the search of a prison', () => {
  test.each([
    'fleury',
    'merogis',
    'Mérogis',
    'FLEURY-MÉROGIS',
    'fleurymerogis',
    'fleury mer',
    'prison de Fleury',
    'maison d’arrêt de fleury-mérogis',
    "Maison d'arret Fleury",
    'centre pénitentiaire de Fleury-Mérogis',
    'CP Fleury',
    'essonne',
    '91',
    '91700',
    'fleury 91',
  ])('%s finds Fleury-Mérogis', (text) => expect(finds(text)).toBe(true));

  test.each(['fresnes', 'fleury 94', '92', '75014', 'rogis'])('%s does not', (text) => expect(finds(text)).toBe(false));

  test('st is saint', () => expect(finds('st brieuc', SAINT_BRIEUC)).toBe(true));

  test.each(['2b', '2B', '20', '20290', 'corse'])('%s finds a prison of Corsica', (text) =>
    expect(finds(text, BORGO)).toBe(true),
  );
  test.each(['974', '97420', 'reunion', 'la réunion', '97'])('%s finds one of La Réunion', (text) =>
    expect(finds(text, LE_PORT)).toBe(true),
  );
  test('97420 is not of the department 97 of another: Fleury is not found', () => expect(finds('97420')).toBe(false));

  test('the kind of prison alone finds that kind', () => {
    expect(finds('maison d’arrêt', SAINT_BRIEUC)).toBe(true);
    expect(finds('maison d’arrêt', BORGO)).toBe(false);
  });

  test('an empty query, or only fillers, holds of every prison', () => {
    for (const text of ['', ' ', '-', 'prison de la']) expect(finds(text)).toBe(true);
  });

  test('accents composed or not, case and repeated blanks never matter', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        expect(finds(query.normalize('NFD'))).toBe(finds(query.normalize('NFC')));
        expect(finds(` ${query}  `)).toBe(finds(query));
      }),
    );
  });
  test('every prison is found by its own name, whole', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(answersQuery(prisonWords([name]), prisonQuery(name))).toBe(true);
      }),
    );
  });
});
