import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isoDate } from '#lib/domain/iso-date';
import { LANGS } from '#lib/i18n/bilingual';
import { longDate, monthYear } from './date';
import { readWhen } from './read-when';

const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)));

describe('a date as people write it', () => {
  it('is read back from the way this site writes days and months', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...LANGS), (date, lang) => {
        expect(readWhen(longDate(date, lang))).toEqual({ kind: 'date', date, datedBy: 'day' });
        const month = addMonths(isoDate(`${date.slice(0, 7)}-01`), 0);
        expect(readWhen(monthYear(date, lang))).toEqual({ kind: 'date', date: month, datedBy: 'month' });
        expect(readWhen(date)).toEqual({ kind: 'date', date, datedBy: 'day' });
      }),
    );
  });

  it.each([
    ['01/04/2024', '2024-04-01', 'day'],
    ['01/04/24', '2024-04-01', 'day'],
    ['premier avril 2024', '2024-04-01', 'day'],
    ['le premier avril 2024', '2024-04-01', 'day'],
    ['1.4.2024', '2024-04-01', 'day'],
    ['April 1, 2024', '2024-04-01', 'day'],
    ['1st of April 2024', '2024-04-01', 'day'],
    ['au 1er avril 2024', '2024-04-01', 'day'],
    ['04/2024', '2024-04-01', 'month'],
    ['2024-04', '2024-04-01', 'month'],
    ['AVR. 2024', '2024-04-01', 'month'],
    ['en 2024', '2024-01-01', 'year'],
  ])('%s is %s, by %s', (text, date, datedBy) => {
    expect(readWhen(text)).toEqual({ kind: 'date', date, datedBy });
  });

  it.each(['aujourd’hui', 'today', 'maintenant', 'latest'])('%s is the newest count', (text) => {
    expect(readWhen(text)).toEqual({ kind: 'latest' });
  });

  it.each([
    'l’année dernière',
    'le mois dernier',
    'last year',
    'l’an passé',
    '2024/04/31',
    '31/02/24',
    '',
    'avril',
    '30/02/2024',
    '2024 2025',
    'hier soir',
    '12',
    '1/2/3/2024',
    'avril mai 2024',
  ])('“%s” is no date', (text) => {
    expect(readWhen(text)).toBeUndefined();
  });
});
