import { expect, it } from 'vitest';
import { list, plural } from './words';

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
