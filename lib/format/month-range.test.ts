import { expect, it } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { monthRange } from './month-range';

it('months of one year are named without it; one month is named once', () => {
  expect(monthRange(isoDate('2025-01-01'), isoDate('2025-04-01'), 'fr')).toBe('janv.–avr.');
  expect(monthRange(isoDate('2025-07-01'), isoDate('2025-07-01'), 'en')).toBe('Jul');
});
