import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import { absent, bounded, exact, type Quantity } from '#lib/domain/quantity';
import { ofQuantity, qualified, range, rangeOf } from './quantity';

const figure = (qualifier: Qualifier, quantity: Quantity, measure: Measure = 'detained') => ({
  qualifier,
  quantity,
  measure,
});

describe('range', () => {
  it('never cuts a value off: it is rounded outwards', () => {
    const tenths = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const [low, high] = [Math.min(a, b) / 1000, Math.max(a, b) / 1000];
        const printed = range({ low, high }, 'percent', 'en')
          .replace('%', '')
          .replaceAll(',', '')
          .split('–')
          .map(Number);
        expect(printed[0]).toBeLessThanOrEqual(low);
        expect(printed.at(-1)).toBeGreaterThanOrEqual(high);
      }),
    );
  });
  it('the founding ratio reads 124.8 to 127.1', () => {
    const bounds = { low: (100 * 77400) / 62000, high: (100 * 77500) / 61000 };
    expect(range(bounds, 'percent', 'fr')).toBe('124,8–127,1\u202f%');
    expect(range(bounds, 'percent', 'en')).toBe('124.8–127.1%');
  });
  it('binary noise does not widen it', () => expect(range({ low: 0.3, high: 0.1 + 0.2 }, 'ratio', 'en')).toBe('0.3'));
  it('says at least without an upper bound, and uses words beside a minus', () => {
    expect(range({ low: 26012, high: Number.POSITIVE_INFINITY }, 'people', 'fr')).toBe('au moins 26\u202f012');
    expect(range({ low: -200, high: 300 }, 'people', 'en')).toBe('\u2212200 to 300');
  });
  it('carries the sign of a multiple once', () => {
    expect(range({ low: 1.941, high: 2.333 }, 'times', 'en')).toBe('×\u00a01.9–2.4');
  });
  it('is nothing for what is exact or absent', () => {
    expect(rangeOf(exact(0), 'people', 'fr')).toBeUndefined();
    expect(rangeOf(absent('suppressed'), 'people', 'fr')).toBeUndefined();
  });
});

describe('ofQuantity', () => {
  it('prints zero as a value and absence as its reason', () => {
    expect(ofQuantity(exact(0), 'places', 'fr')).toBe('0');
    expect(ofQuantity(exact(0), 'percent', 'en')).toBe('0.0%');
    expect(ofQuantity(absent('suppressed'), 'people', 'fr')).toBe('secret statistique (NC)');
    expect(ofQuantity(absent('no-capacity'), 'percent', 'en')).toBe('no places published');
  });
  it('says at most where only an upper bound is known, rounded outwards, and gives no range beside it', () => {
    const ofMissingPlaces = bounded(0, (100 * 88829) / 63077, (100 * 88829) / 63077);
    expect(ofQuantity(ofMissingPlaces, 'percent', 'fr')).toBe('au plus 140,9\u202f%');
    expect(rangeOf(ofMissingPlaces, 'percent', 'fr')).toBeUndefined();
    const gap = bounded(Number.NEGATIVE_INFINITY, 25752, 25752);
    expect(ofQuantity(gap, 'people', 'en')).toBe('at most 25,752');
    expect(ofQuantity(bounded(0, 0, 0), 'people', 'en')).toBe('0');
  });
  it('gives no tenth to a percentage known to a point or worse', () => {
    expect(ofQuantity(bounded(165, 170, 175), 'percent', 'fr')).toBe('170\u202f%');
    expect(ofQuantity(bounded(124.84, 125, 127.05), 'percent', 'en')).toBe('125%');
    expect(ofQuantity(bounded(141.25, 141.3, 141.35), 'percent', 'en')).toBe('141.3%');
    expect(ofQuantity(bounded(169.95, 170, 170.05), 'percent', 'en')).toBe('170.0%');
  });
  it('says at least, never more than is certain, where no upper bound is known', () => {
    const open = bounded(99.98, 120, Number.POSITIVE_INFINITY);
    expect(ofQuantity(open, 'percent', 'en')).toBe('at least 99.9%');
    expect(ofQuantity(bounded(26012, 26012, Number.POSITIVE_INFINITY), 'people', 'fr')).toBe('au moins 26\u202f012');
  });
});

describe('qualified', () => {
  it('keeps the words of the source', () => {
    expect(qualified(figure('nearly', bounded(77400, 77500, 77500)), 'fr')).toBe('près de 77\u202f500');
    expect(qualified(figure('nearly', bounded(77400, 77500, 77500)), 'en')).toBe('nearly 77,500');
    expect(qualified(figure('fewerThan', bounded(61000, 62000, 62000)), 'fr')).toBe('moins de 62\u202f000');
    expect(qualified(figure('moreThan', bounded(170, 170, 180), 'density'), 'en')).toBe('more than 170%');
    expect(qualified(figure('rounded', bounded(165, 170, 175), 'density'), 'fr')).toBe('170\u202f%');
    expect(qualified(figure('exact', exact(89446)), 'en')).toBe('89,446');
  });
  it('a whole sum of ours is a number, an incomplete one is at least', () => {
    expect(qualified(figure('derived', exact(100)), 'fr')).toBe('100');
    expect(qualified(figure('derived', bounded(100, 100, 130)), 'fr')).toBe('au moins 100');
  });
  it('ours is at most where places are missing, its nominal only where both ends are known', () => {
    const top = (100 * 87126) / 63193;
    expect(qualified(figure('derived', bounded(0, top, top), 'density'), 'fr')).toBe('au plus 137,9\u202f%');
    expect(qualified(figure('derived', bounded(124.84, 125.8, 127.05), 'density'), 'en')).toBe('125.8%');
    expect(qualified(figure('derived', bounded(152.97, 152.97, Number.POSITIVE_INFINITY), 'density'), 'en')).toBe(
      'at least 152.9%',
    );
  });
  it('a ratio open at both ends is never at least 0', () => {
    const open = bounded(0, 153, Number.POSITIVE_INFINITY);
    expect(qualified(figure('derived', open, 'density'), 'fr')).toBe('indéterminé\u00a0: relevés incomplets');
    expect(ofQuantity(open, 'percent', 'en')).toBe('cannot be told: counts incomplete');
    expect(rangeOf(open, 'percent', 'en')).toBeUndefined();
  });
  it('an absent figure is its reason, whatever its qualifier', () => {
    expect(qualified(figure('nearly', absent('not-published')), 'en')).toBe('not published');
  });
});
