import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aQuantity, isOrdered } from './arbitrary-quantity';
import { isKnown } from './quantity';
import { scaled } from './scaled';
import { people } from './units';

it('a scaled quantity keeps its order, its width in proportion, and its reason when absent', () => {
  fc.assert(
    fc.property(aQuantity(people), fc.constantFrom(0.1, 1, 10), (quantity, factor) => {
      const times = scaled(quantity, factor, people);
      expect(isOrdered(times)).toBe(true);
      if (isKnown(quantity) && isKnown(times)) expect(times.value).toBe(quantity.value * factor);
      else expect(times).toEqual(quantity);
    }),
  );
});
