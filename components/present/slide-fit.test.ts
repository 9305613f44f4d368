import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingSize, heightOf, type Room } from './slide-fit';

const ROOM: Room = { width: 60, height: 20, largest: 7, smallest: 1.5, leading: 1.2 };
const texts = fc.array(fc.lorem({ maxCount: 30 }), { minLength: 1, maxLength: 6 });

describe('the size of a text on a slide', () => {
  it('is the largest that its room holds, or the smallest there is', () => {
    fc.assert(
      fc.property(texts, (lines) => {
        const size = fittingSize(lines, ROOM);
        expect(size).toBeGreaterThanOrEqual(ROOM.smallest);
        expect(size).toBeLessThanOrEqual(ROOM.largest);
        if (size > ROOM.smallest) expect(heightOf(lines, size, ROOM)).toBeLessThanOrEqual(ROOM.height);
      }),
    );
  });
  it('never grows with more to say', () => {
    fc.assert(
      fc.property(texts, fc.lorem(), (lines, more) => {
        expect(fittingSize([...lines, more], ROOM)).toBeLessThanOrEqual(fittingSize(lines, ROOM));
      }),
    );
  });
  it('lets the longest word stand on a line of its own', () => {
    const short = fittingSize(['a'], ROOM);
    const long = fittingSize(['anticonstitutionnellement'], ROOM);
    expect(short).toBe(ROOM.largest);
    expect(long).toBeLessThan(short);
  });
  it('keeps what French binds on one line', () => {
    const narrow = { ...ROOM, width: 12 };
    expect(heightOf(['89\u202f446 %'], 3, narrow)).toBeGreaterThan(heightOf(['89\u202f446\u202f%'], 3, narrow));
  });
});
