import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anExact, aQuantity, isOrdered } from '#lib/domain/arbitrary-quantity';
import { absent, bounded, exact, isKnown, type Known } from '#lib/domain/quantity';
import { subjectId } from '#lib/domain/sample-figure';
import { type CapacityUnit, surnombre } from '#lib/domain/surnombre';
import { people, places } from '#lib/domain/units';

const unit = (detained: CapacityUnit['detained'], room: CapacityUnit['places'], id = 'a'): CapacityUnit => ({
  subject: subjectId(id),
  detained,
  places: room,
});
const counted = (held: number, room: number, id = 'a') => unit(exact(people(held)), exact(places(room)), id);
const anyUnit = fc.tuple(aQuantity(people), aQuantity(places)).map(([held, room]) => unit(held, room));
/** People and places both published, and places where people are held. */
const exactUnit = fc
  .tuple(anExact(people), anExact(places))
  .filter(([held, room]) => held.value === 0 || room.value > 0)
  .map(([held, room]) => unit(held, room));
const countable = ({ detained, places: room }: CapacityUnit): boolean =>
  isKnown(detained) && isKnown(room) && (room.value > 0 || detained.value === 0);
const nominalOf = (units: readonly CapacityUnit[]): number => (surnombre(units).quantity as Known).value;

describe('surnombre: laws', () => {
  test('low ≤ nominal ≤ high', () => {
    fc.assert(fc.property(fc.array(anyUnit), (units) => isOrdered(surnombre(units).quantity)));
  });

  test('exact parts of every unit give an exact surnombre', () => {
    fc.assert(
      fc.property(fc.array(exactUnit, { minLength: 1 }), (units) => surnombre(units).quantity.kind === 'exact'),
    );
  });

  test('it is at least the net gap, and never negative', () => {
    fc.assert(
      fc.property(fc.array(exactUnit, { minLength: 1 }), (units) => {
        const gap = units.reduce((sum, { detained, places: room }) => {
          return isKnown(detained) && isKnown(room) ? sum + detained.value - room.value : sum;
        }, 0);
        expect(nominalOf(units)).toBeGreaterThanOrEqual(Math.max(0, gap));
      }),
    );
  });

  test('splitting a unit never lowers it', () => {
    const [nat, some] = [fc.nat(5000), fc.integer({ min: 1, max: 5000 })];
    fc.assert(
      fc.property(fc.tuple(nat, nat, some, some), ([heldA, heldB, roomA, roomB]) => {
        const whole = nominalOf([counted(heldA + heldB, roomA + roomB)]);
        expect(nominalOf([counted(heldA, roomA), counted(heldB, roomB)])).toBeGreaterThanOrEqual(whole);
      }),
    );
  });

  test('each unit is either counted or listed, and one listed leaves no upper bound', () => {
    fc.assert(
      fc.property(fc.array(anyUnit), (units) => {
        const { quantity, uncounted } = surnombre(units);
        const whole = units.filter(countable);
        expect(uncounted).toHaveLength(units.length - whole.length);
        expect(isKnown(quantity)).toBe(whole.length > 0);
        if (isKnown(quantity) && uncounted.length > 0) {
          expect(quantity).toMatchObject({ kind: 'bounded', high: Number.POSITIVE_INFINITY });
        }
      }),
    );
  });
});

describe('surnombre', () => {
  test('empty places in one wing do not house the people of another', () => {
    expect(surnombre([counted(150, 100), counted(50, 90)]).quantity).toEqual(exact(50));
  });

  test('a suppressed wing makes it "at least", and is named with its reason', () => {
    const suppressed = unit(absent('suppressed'), exact(places(30)), 'cp-a.cd');
    expect(surnombre([counted(150, 100), suppressed])).toEqual({
      quantity: bounded(50, 50, Number.POSITIVE_INFINITY),
      uncounted: [{ subject: 'cp-a.cd', reason: 'suppressed' }],
    });
  });

  test('bounds below zero count as nobody', () => {
    const vague = unit(bounded(people(80), people(100), people(130)), exact(places(100)));
    expect(surnombre([vague]).quantity).toEqual(bounded(0, 0, 30));
    expect(surnombre([unit(bounded(people(110), people(120), people(130)), exact(places(100)))]).quantity).toEqual(
      bounded(10, 20, 30),
    );
  });

  test('people held where 0 places are published are not counted, and the unit is named', () => {
    expect(surnombre([counted(1, 0)]).quantity).toEqual(absent('no-capacity'));
    const units = [counted(150, 100, 'a'), counted(104, 0, 'cp-vendin-le-vieil.mc'), counted(0, 0, 'ma-belfort.ma')];
    expect(surnombre(units)).toEqual({
      quantity: bounded(50, 50, Number.POSITIVE_INFINITY),
      uncounted: [{ subject: 'cp-vendin-le-vieil.mc', reason: 'no-capacity' }],
    });
  });

  test('nothing to count is absent, with the reason of the first unit', () => {
    expect(surnombre([]).quantity).toEqual(absent('not-collected'));
    expect(surnombre([unit(absent('suppressed'), absent('not-published'))]).quantity).toEqual(absent('suppressed'));
  });
});
