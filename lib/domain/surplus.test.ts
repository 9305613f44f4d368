import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anExact, aQuantity, isOrdered } from '#lib/domain/arbitrary-quantity';
import { absent, bounded, exact } from '#lib/domain/quantity';
import { surplus } from '#lib/domain/surplus';
import { people, places } from '#lib/domain/units';

describe('surplus', () => {
  test('low ≤ nominal ≤ high', () => {
    fc.assert(fc.property(aQuantity(people), aQuantity(places), (held, room) => isOrdered(surplus(held, room))));
  });

  test('exact parts give an exact gap, negative where places are empty', () => {
    fc.assert(
      fc.property(anExact(people), anExact(places), (held, room) => {
        expect(surplus(held, room)).toEqual(exact(held.value - room.value));
      }),
    );
    expect(surplus(exact(people(158)), exact(places(173)))).toEqual(exact(-15));
  });

  test('nearly 77,500 for fewer than 62,000 is 15,500 too many, between 15,400 and 16,500', () => {
    const held = bounded(people(77_400), people(77_500), people(77_500));
    const room = bounded(places(61_000), places(62_000), places(62_000));
    expect(surplus(held, room)).toEqual(bounded(15_400, 15_500, 16_500));
  });

  test('an absent part passes its reason on, that of the people held first', () => {
    expect(surplus(absent('suppressed'), absent('not-published'))).toEqual(absent('suppressed'));
    expect(surplus(exact(people(1)), absent('not-published'))).toEqual(absent('not-published'));
  });
});
