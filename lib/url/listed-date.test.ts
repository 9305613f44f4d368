import { expect, test } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { datedBy, nearestDates } from './listed-date';

const DATES = ['2012-11-01', '2019-03-01', '2021-01-01', '2023-03-01', '2026-07-01'].map(isoDate);

test('a date is named by its day or its month', () => {
  for (const date of DATES) {
    expect(datedBy(date, DATES)).toBe(date);
    expect(datedBy(date.slice(0, 7), DATES)).toBe(date);
  }
});

test.each(['2019', '2019-3', '2019-03-02', '2031-13', '2019-03-01T00', 'latest', '20'])('%s names none', (text) => {
  expect(datedBy(text, DATES)).toBeUndefined();
});

test.each([
  ['2022-06', ['2021-01-01', '2023-03-01']],
  ['2019-03-02', ['2019-03-01', '2021-01-01']],
  ['2031-13', ['2026-07-01']],
  ['1999-01-01', ['2012-11-01']],
  ['yesterday', ['2026-07-01']],
])('nearest to %s: %j', (text, near) => {
  expect(nearestDates(text, DATES)).toEqual(near);
});
