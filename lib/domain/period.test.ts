import { describe, expect, test } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { contains, dayOf, firstOfMonth, type Period, yearOf } from '#lib/domain/period';

const [before, first, inside, last, after] = [
  isoDate('2025-12-31'),
  isoDate('2026-01-01'),
  isoDate('2026-06-15'),
  isoDate('2026-12-31'),
  isoDate('2027-01-01'),
];
const held = (period: Period) => [before, first, inside, last, after].map((date) => contains(period, date));

describe('period', () => {
  test('from and until belong to it', () => {
    expect(held({ from: first, until: last })).toEqual([false, true, true, true, false]);
  });

  test('before does not', () => {
    expect(held({ from: first, before: last })).toEqual([false, true, true, false, false]);
  });

  test('what is left out is open', () => {
    expect(held({})).toEqual([true, true, true, true, true]);
    expect(held({ from: inside })).toEqual([false, false, true, true, true]);
    expect(held({ until: inside })).toEqual([true, true, true, false, false]);
  });

  test('the year of a day runs from its first to its last', () => {
    expect(held(yearOf(inside))).toEqual([false, true, true, true, false]);
  });

  test('one day holds only itself', () => {
    expect(held(dayOf(inside))).toEqual([false, false, true, false, false]);
  });

  test('a month is counted on its first', () => {
    expect([firstOfMonth(inside), firstOfMonth(first), firstOfMonth(last)]).toEqual([
      '2026-06-01',
      '2026-01-01',
      '2026-12-01',
    ]);
  });
});
