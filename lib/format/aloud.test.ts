import { expect, it } from 'vitest';
import { aloud } from './aloud';
import { percent, signedCount, times } from './number';
import { range } from './quantity';

it.each([
  ['fr', percent(141.33, 'fr'), '141,3 pour cent'],
  ['en', percent(141.33, 'en'), '141.3 per cent'],
  ['fr', range({ low: 124.84, high: 127.05 }, 'percent', 'fr'), '124,8 à 127,1 pour cent'],
  ['en', range({ low: 124.84, high: 127.05 }, 'percent', 'en'), '124.8 to 127.1 per cent'],
  ['fr', `${times(2.125, 'fr')}, soit`, '2,1 fois, soit'],
  ['en', times(2.125, 'en'), '2.1 times'],
  ['fr', signedCount(-10, 'fr'), 'moins 10'],
  ['en', signedCount(-10, 'en'), 'minus 10'],
  ['fr', 'Fresnes – Villejuif', 'Fresnes – Villejuif'],
] as const)('in %s, %s is said %s', (lang, text, said) => {
  expect(aloud(text, lang)).toBe(said);
});
