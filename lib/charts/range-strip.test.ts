import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded, exact } from '#lib/domain/quantity';
import { rangeStrip } from './range-strip';

const number = fc.integer({ min: 0, max: 200_000 });
const known = fc.tuple(number, number, number).map((three) => {
  const [low = 0, value = 0, high = 0] = three.toSorted((a, b) => a - b);
  return bounded(low, value, high);
});

describe('the strip of a reading range', () => {
  it('keeps the order of numbers, within the strip', () => {
    fc.assert(
      fc.property(known, known, (claim, figure) => {
        const strip = rangeStrip(claim, [figure]);
        for (const { from, at, to } of [strip?.claim, ...(strip?.figures ?? [])].flatMap((one) => one ?? [])) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(to).toBeGreaterThanOrEqual(at);
          expect(to).toBeLessThanOrEqual(100);
        }
        const [first] = strip?.figures ?? [];
        if (claim.value < figure.value) expect(first?.at).toBeGreaterThan(strip?.claim.at ?? 100);
      }),
    );
  });

  it('runs to the edge where no upper end is known', () => {
    const strip = rangeStrip(bounded(100, 100, Number.POSITIVE_INFINITY), [exact(90)]);
    expect(strip?.claim.to).toBe(100);
  });

  it('stands in the middle when all numbers are one', () => {
    expect(rangeStrip(exact(7), [exact(7)])?.claim).toEqual({ from: 50, to: 50, at: 50 });
  });

  it('is not drawn without a figure to hold against the claim', () => {
    expect(rangeStrip(exact(7), [{ kind: 'absent', reason: 'suppressed' }])).toBeUndefined();
  });
});
