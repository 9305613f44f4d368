import { expect, it } from 'vitest';
import { capitalised, list, plural } from './words';

it('a list joins its last item with a word', () => {
  expect(list([], 'fr')).toBe('');
  expect(list(['a'], 'fr')).toBe('a');
  expect(list(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
  expect(list(['a', 'b'], 'en')).toBe('a and b');
});
it('French is singular below two, English only at one', () => {
  const forms = { one: 'place', other: 'places' };
  expect([0, 1, 1.9, 2, -1].map((n) => plural(n, 'fr', forms))).toEqual(['place', 'place', 'place', 'places', 'place']);
  expect([0, 1, 1.9, -1].map((n) => plural(n, 'en', forms))).toEqual(['places', 'place', 'places', 'place']);
});
it('a heading starts with a capital, accents and empty text included', () => {
  expect(capitalised('écart net')).toBe('Écart net');
  expect(capitalised('')).toBe('');
});
