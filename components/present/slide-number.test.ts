import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, moved, numberInHash } from './slide-number';

const inDeck = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)));

describe('the number of a slide', () => {
  it('is read back from the address it was written in; the first needs no writing', () => {
    fc.assert(
      fc.property(inDeck, ([number, count]) => {
        expect(numberInHash(hashOf(number), count) ?? 1).toBe(number);
      }),
    );
    expect(hashOf(1)).toBe('');
  });
  it('stays within the deck, whatever is asked', () => {
    const moves = fc.array(fc.constantFrom('next', 'previous', 'first', 'last'));
    fc.assert(
      fc.property(inDeck, moves, ([number, count], asked) => {
        const end = asked.reduce((at, move) => moved(at, move, count), number);
        expect(end).toBeGreaterThanOrEqual(1);
        expect(end).toBeLessThanOrEqual(count);
      }),
    );
  });
  it('next and previous undo each other, but at the ends', () => {
    expect([moved(3, 'next', 9), moved(9, 'next', 9), moved(1, 'previous', 9)]).toEqual([4, 9, 1]);
    expect([moved(4, 'first', 9), moved(4, 'last', 9)]).toEqual([1, 9]);
  });
  it('beyond the last is the last, and zero the first', () => {
    expect([numberInHash('#99', 9), numberInHash('#0', 9)]).toEqual([9, 1]);
  });
  it.each(['', '#', '#content', '#-1', '#1.5', '#3 ', '#99999', '#٣', '#held=3'])('%j names no slide', (hash) => {
    expect(numberInHash(hash, 9)).toBeUndefined();
  });
});
