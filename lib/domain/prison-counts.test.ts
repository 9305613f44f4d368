import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anExact, aQuantity } from '#lib/domain/arbitrary-quantity';
import { listCounts, type PrisonAt, prisonCounts, together } from '#lib/domain/prison-counts';
import { absent, bounded, exact, type Quantity } from '#lib/domain/quantity';
import { subjectId } from '#lib/domain/sample-figure';
import { SMALL_BELOW } from '#lib/domain/small-below';
import type { CapacityUnit } from '#lib/domain/surnombre';
import { type People, people, places } from '#lib/domain/units';

const unit = (detained: Quantity<People>, room: CapacityUnit['places']): CapacityUnit => ({
  subject: subjectId('a'),
  detained,
  places: room,
});
const counted = (held: number, room: number) => unit(exact(people(held)), exact(places(room)));
const alone = (one: CapacityUnit, more: Partial<PrisonAt> = {}) =>
  prisonCounts({ shown: [one], wings: [one], before: undefined, isRanked: true, ...more });
const anyUnit = fc.tuple(aQuantity(people), aQuantity(places)).map(([held, room]) => unit(held, room));

describe('the numbers of a row', () => {
  test('a row that is not ranked has its numbers, and none to be ordered by', () => {
    fc.assert(
      fc.property(anyUnit, (one) => {
        const counts = alone(one, { isRanked: false });
        expect(counts.ranked).toEqual({});
        expect(counts.numbers).toEqual(alone(one).numbers);
      }),
    );
  });

  test('a number without upper bound orders nothing', () => {
    const { numbers } = alone(
      unit(bounded(people(50), people(50), people(Number.POSITIVE_INFINITY)), exact(places(40))),
    );
    expect(numbers).toEqual({ places: 40 });
  });

  test('a change stands between two exact counts only', () => {
    const before = exact(people(100));
    expect(alone(counted(112, 100), { before }).change).toEqual(exact(12));
    expect(alone(counted(112, 100)).change).toEqual(absent('not-collected'));
    const sum = bounded(people(90), people(90), people(120));
    expect(alone(counted(112, 100), { before: sum }).change.kind).toBe('absent');
    expect(alone(unit(sum, exact(places(100))), { before }).change.kind).toBe('absent');
  });

  test('small is of some places, but few: none published is not small', () => {
    expect([0, 1, SMALL_BELOW - 1, SMALL_BELOW].map((room) => alone(counted(10, room)).small)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('two units together add up, and an absent count of one leaves the sum absent', () => {
    fc.assert(
      fc.property(anExact(people), anExact(people), (a, b) => {
        const room = exact(places(1));
        expect(together(unit(a, room), unit(b, room)).detained).toEqual(exact(a.value + b.value));
        expect(together(unit(a, room), unit(absent('suppressed'), room)).detained).toEqual(absent('suppressed'));
      }),
    );
  });
});

test('over all: surely above, at 150 % or more, and what cannot be said, apart from each other', () => {
  const atLeast = unit(bounded(people(90), people(90), people(Number.POSITIVE_INFINITY)), exact(places(100)));
  const surely = unit(bounded(people(110), people(110), people(Number.POSITIVE_INFINITY)), exact(places(100)));
  const rows = [
    counted(90, 100),
    counted(100, 100),
    counted(101, 100),
    counted(150, 100),
    counted(5, 0),
    atLeast,
    surely,
  ];
  expect(listCounts(rows.map((row) => alone(row)))).toEqual({ total: 7, overfull: 3, atLeast150: 1, incomparable: 2 });
});
