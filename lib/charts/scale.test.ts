import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { dateOfDay, dayNumber, position, valueAt } from './scale';

const number = fc.integer({ min: -100_000, max: 100_000 });
const extent = fc.tuple(number, number).filter(([first, last]) => first !== last);

describe('a scale', () => {
  it('gives a value back from its position', () => {
    fc.assert(
      fc.property(extent, extent, number, (domain, range, value) => {
        const scale = { domain, range };
        const tolerance = 1e-6 * (1 + Math.abs(value) + Math.abs(domain[0] - domain[1]));
        expect(Math.abs(valueAt(scale, position(scale, value)) - value)).toBeLessThan(tolerance);
      }),
    );
  });
  it('puts the ends of the domain on the ends of the range', () => {
    const scale = { domain: [10, 20], range: [300, 0] } as const;
    expect([position(scale, 10), position(scale, 20)]).toEqual([300, 0]);
  });
  it('puts everything at the start when the domain has no extent', () => {
    expect(position({ domain: [5, 5], range: [7, 9] }, 5)).toBe(7);
  });
});

describe('day numbers', () => {
  it('are days of the calendar, whatever the clock of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000, max: 30_000 }), (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
      }),
    );
    expect(dayNumber(isoDate('1970-01-02'))).toBe(1);
  });
});
