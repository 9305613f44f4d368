import { expect, it } from 'vitest';
import { ordinal } from './ordinal';

it('English ordinals: 11th to 13th are no exception to be forgotten', () => {
  const places = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 113];
  expect(places.map((place) => ordinal(place, 'en'))).toEqual(
    '1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 113th'.split(' '),
  );
});

it('French ordinals, of a prison (feminine)', () => {
  expect([1, 2, 21].map((place) => ordinal(place, 'fr'))).toEqual(['1re', '2e', '21e']);
});
