import { expect, it } from 'vitest';
import { isOlderThanMonthly } from '#lib/domain/freshness';
import { isoDate } from '#lib/domain/iso-date';

it('a monthly count is stale once the next one, and its delay of two months, are past', () => {
  const counted = isoDate('2026-07-01');
  expect(isOlderThanMonthly(counted, isoDate('2026-10-31'))).toBe(false);
  expect(isOlderThanMonthly(counted, isoDate('2026-11-01'))).toBe(true);
});
