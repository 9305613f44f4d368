import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stayingInPlace } from './list-moves';

const orders = fc
  .uniqueArray(fc.nat(30), { maxLength: 12 })
  .chain((places) => fc.record({ places: fc.constant(places), fresh: fc.array(fc.nat(12), { maxLength: 3 }) }))
  .map(({ places, fresh }) => {
    const former: (number | undefined)[] = [...places];
    for (const at of fresh) former.splice(at, 0, undefined);
    return former;
  });

test('what stays rises, and was there before', () => {
  fc.assert(
    fc.property(orders, (former) => {
      const kept = [...stayingInPlace(former)].toSorted((a, b) => a - b).map((index) => former[index] as number);
      expect(kept).toEqual(kept.toSorted((a, b) => a - b));
      expect(kept).not.toContain(undefined);
    }),
  );
});

test('no more could stay', () => {
  const longest = (values: readonly number[]): number => {
    const ends = values.map(() => 1);
    for (const [i, value] of values.entries())
      for (let j = 0; j < i; j += 1)
        if ((values[j] as number) < value) ends[i] = Math.max(ends[i] as number, (ends[j] as number) + 1);
    return Math.max(0, ...ends);
  };
  fc.assert(
    fc.property(orders, (former) => {
      const known = former.filter((place) => place !== undefined);
      expect(stayingInPlace(former).size).toBe(longest(known));
    }),
  );
});

test('an order that is already there moves nothing', () => {
  expect(stayingInPlace([0, 1, 2]).size).toBe(3);
});
