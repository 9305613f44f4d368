import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, SORT_KEYS, SORT_NUMBERS, type Sortable } from '#lib/domain/prison-order';

const text = fc.string({ maxLength: 3 });
const number = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
const prison: fc.Arbitrary<Sortable> = fc.record({
  texts: fc.record({ name: text, place: text, disp: text }),
  numbers: fc.record({ held: number, places: number, density: number, above: number, change: number }).map(known),
});
const sort = fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });

function known(numbers: Record<string, number | undefined>): Sortable['numbers'] {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
}

test('the order is an order: a before b and b before c puts a before c, and never both ways', () => {
  fc.assert(
    fc.property(fc.tuple(prison, prison, prison), sort, ([a, b, c], by) => {
      const compare = inOrder(by);
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('prisons without the number come last in either direction', () => {
  fc.assert(
    fc.property(fc.array(prison), fc.constantFrom(...SORT_NUMBERS), fc.boolean(), (prisons, key, descending) => {
      const values = prisons.toSorted(inOrder({ key, descending })).map(({ numbers }) => numbers[key]);
      const firstUnknown = values.indexOf(undefined);
      if (firstUnknown >= 0) expect(values.slice(firstUnknown).every((value) => value === undefined)).toBe(true);
    }),
  );
});

test('zero is a value: it stands before what is unknown and after what is more', () => {
  const of = (name: string, above?: number): Sortable => ({
    texts: { name, place: '', disp: '' },
    numbers: above === undefined ? {} : { above },
  });
  const names = (descending: boolean) =>
    [of('unknown'), of('zero', 0), of('most', 9)]
      .toSorted(inOrder({ key: 'above', descending }))
      .map(({ texts }) => texts.name);
  expect(names(true)).toEqual(['most', 'zero', 'unknown']);
  expect(names(false)).toEqual(['zero', 'most', 'unknown']);
});
