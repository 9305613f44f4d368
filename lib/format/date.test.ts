import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { longDate, monthYear, partialDate, shortDate, shortMonth } from './date';

const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)));

it('an English long date reads back as the same day', () => {
  fc.assert(
    fc.property(day, (date) => {
      const [, month] = longDate(date, 'en').split(/\s/);
      const [, , year] = longDate(date, 'en').split(/\s/);
      const back = new Date(`${month} ${Number(date.slice(8))}, ${year} UTC`);
      expect(back.toISOString().slice(0, 10)).toBe(date);
    }),
  );
});
it('two days never print alike, in either language', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      fc.pre(a !== b);
      expect(longDate(a, 'fr')).not.toBe(longDate(b, 'fr'));
      expect(shortDate(a, 'en')).not.toBe(shortDate(b, 'en'));
    }),
  );
});
it('French writes the first of the month, and only it, as an ordinal', () => {
  expect(longDate(isoDate('2026-07-01'), 'fr')).toBe('1er\u00a0juillet 2026');
  expect(longDate(isoDate('2026-08-11'), 'fr')).toBe('11\u00a0août 2026');
  expect(longDate(isoDate('2026-07-01'), 'en')).toBe('1\u00a0July 2026');
});
it('months have a long and a short form', () => {
  expect(monthYear(isoDate('2026-02-01'), 'fr')).toBe('février 2026');
  expect(shortMonth(isoDate('2026-07-01'), 'fr')).toBe('juil. 2026');
  expect(shortMonth(isoDate('2026-07-01'), 'en')).toBe('Jul 2026');
  expect(shortDate(isoDate('2026-07-01'), 'fr')).toBe('1er\u00a0juil. 2026');
});
it('a source is dated as far as it is known, and an undated one says so', () => {
  expect(partialDate('2024', 'fr')).toBe('2024');
  expect(partialDate('2024-05', 'en')).toBe('May 2024');
  expect(partialDate('2024-05-15', 'fr')).toBe('15\u00a0mai 2024');
  expect(partialDate('', 'fr')).toBe('non daté');
});
