import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, isIsoDate, isoDate, monthsBetween } from '#lib/domain/iso-date';

const aDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)));

describe('calendar day', () => {
  test('every day of the calendar is one', () => {
    fc.assert(fc.property(aDay, (day) => isIsoDate(day)));
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0999-01-01',
    '2024-1-1',
    '2024-01-01T00',
    '',
  ])('"%s" is none, and a literal of it is refused', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(`not a calendar day: ${text}`);
  });

  test('29 February exists in leap years, 2000 included', () => {
    expect(['2024-02-29', '2000-02-29', '1900-02-29'].map(isIsoDate)).toEqual([true, true, false]);
  });

  test('adding months adds as many months', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(monthsBetween(day, addMonths(day, months))).toBe(months);
      }),
    );
  });

  test('there and back is the same first of a month', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const first = isoDate(`${day.slice(0, 7)}-01`);
        expect(addMonths(addMonths(first, months), -months)).toBe(first);
      }),
    );
  });

  test('a day that the month lacks becomes its last', () => {
    expect(addMonths(isoDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(isoDate('2024-03-31'), -1)).toBe('2024-02-29');
    expect(addMonths(isoDate('2024-12-15'), 2)).toBe('2025-02-15');
  });
});
