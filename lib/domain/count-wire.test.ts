import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aQuantity } from './arbitrary-quantity';
import { countFromWire, wireCount } from './count-wire';
import { people } from './units';

test('a count is read back as it was written, through JSON too', () => {
  fc.assert(
    fc.property(aQuantity(people), (quantity) => {
      expect(countFromWire(JSON.parse(JSON.stringify(wireCount(quantity))), people)).toEqual(quantity);
    }),
  );
});
