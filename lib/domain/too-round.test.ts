import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '#lib/domain/bounds';
import { bounded, exact } from '#lib/domain/quantity';
import { isTooRound } from '#lib/domain/too-round';

const rounded = (text: string) => boundsOf(text, 'rounded', { measure: 'detained' });

describe('a number too round to prove much', () => {
  test('is one that covers more than a quarter of itself', () => {
    expect(isTooRound(rounded('1000'))).toBe(true);
    expect(isTooRound(rounded('100000'))).toBe(true);
    expect(isTooRound(rounded('2000'))).toBe(false);
    expect(isTooRound(rounded('77500'))).toBe(false);
    expect(isTooRound(boundsOf('170', 'rounded', { measure: 'density' }))).toBe(false);
    expect(isTooRound(boundsOf('10', 'rounded', { measure: 'density' }))).toBe(true);
  });

  test('never an exact one, always one without an upper bound', () => {
    fc.assert(fc.property(fc.nat(), (value) => !isTooRound(exact(value))));
    expect(isTooRound(bounded(700, 700, Number.POSITIVE_INFINITY))).toBe(true);
  });
});
