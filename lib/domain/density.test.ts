import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aKnown, anExact, aQuantity, isOrdered } from '#lib/domain/arbitrary-quantity';
import { boundsOf } from '#lib/domain/bounds';
import { density } from '#lib/domain/density';
import { absent, bounded, exact, highOf, isKnown, type Known, lowOf } from '#lib/domain/quantity';
import { people, places } from '#lib/domain/units';

describe('density: laws', () => {
  test('low ≤ nominal ≤ high', () => {
    fc.assert(fc.property(aQuantity(people), aQuantity(places), (held, room) => isOrdered(density(held, room))));
  });

  test('exact parts give an exact density', () => {
    fc.assert(
      fc.property(anExact(people), anExact(places), (held, room) => {
        fc.pre(room.value > 0);
        expect(density(held, room)).toEqual(exact((100 * held.value) / room.value));
      }),
    );
  });

  test('it never falls when people are added, nor rises when places are', () => {
    fc.assert(
      fc.property(aKnown(people), aKnown(places), fc.nat(1000), (held, room, more) => {
        fc.pre(room.value > 0);
        const before = density(held, room) as Known;
        const fuller = density(added(held, more) as typeof held, room) as Known;
        const roomier = density(held, added(room, more) as typeof room) as Known;
        for (const read of [lowOf, highOf, (known: Known) => known.value]) {
          expect(read(fuller)).toBeGreaterThanOrEqual(read(before));
          expect(read(roomier)).toBeLessThanOrEqual(read(before));
        }
      }),
    );
  });

  test('an absent part passes its reason on, that of the people held first', () => {
    fc.assert(
      fc.property(aQuantity(people), aQuantity(places), (held, room) => {
        const result = density(held, room);
        if (!isKnown(held)) expect(result).toEqual(held);
        else if (!isKnown(room)) expect(result).toEqual(room);
        else expect(isKnown(result)).toBe(room.value > 0);
      }),
    );
  });
});

const added = (known: Known, more: number): Known =>
  bounded(lowOf(known) + more, known.value + more, highOf(known) + more);

describe('density: the worked values of DESIGN §3.2', () => {
  test('nearly 77,500 for fewer than 62,000 is 125.0 %, between 124.84 and 127.05', () => {
    const held = boundsOf('77500', 'nearly', { measure: 'detained' }) as Known<ReturnType<typeof people>>;
    const room = boundsOf('62000', 'fewerThan', { measure: 'places' }) as Known<ReturnType<typeof places>>;
    const result = density(held, room) as Known;
    expect(result.value).toBe(125);
    expect(lowOf(result)).toBe((100 * 77_400) / 62_000);
    expect(highOf(result)).toBe((100 * 77_500) / 61_000);
    expect(lowOf(result).toFixed(2)).toBe('124.84');
    expect(highOf(result).toFixed(2)).toBe('127.05');
  });

  test('89,446 for 63,289 on 1 July 2026 is 141.33 %', () => {
    const result = density(exact(people(89_446)), exact(places(63_289))) as Known;
    expect(result.kind).toBe('exact');
    expect(result.value.toFixed(2)).toBe('141.33');
  });

  test('no place, no density: Vendin-le-Vieil', () => {
    expect(density(exact(people(104)), exact(places(0)))).toEqual(absent('no-capacity'));
  });

  test('a sum of places that may lack a wing leaves no lowest density', () => {
    const room = bounded(places(100), places(100), places(Number.POSITIVE_INFINITY));
    expect(density(exact(people(150)), room)).toEqual(bounded(0, 150, 150));
  });
});
