import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextReading } from './next-reading';

const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown');

describe('the keys of a chart', () => {
  it('always lead to a reading that is there', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 300 }), fc.nat(), (key, count, index) => {
        const next = nextReading(key, index % count, count);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
      }),
    );
  });
  it('begin at the end the arrow comes from', () => {
    expect([nextReading('ArrowRight', undefined, 9), nextReading('ArrowLeft', undefined, 9)]).toEqual([0, 8]);
  });
  it('leave other keys and empty charts alone', () => {
    expect([nextReading('Tab', 3, 9), nextReading('Home', undefined, 0)]).toEqual([undefined, undefined]);
  });
});
