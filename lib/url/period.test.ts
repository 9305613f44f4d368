import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod, writePeriod } from './period';

const limits = { from: 1977, until: 2026 };
const initial = { from: 2010, until: 2026 };
const years = { limits, initial };
const period = fc
  .tuple(fc.integer({ min: 1977, max: 2026 }), fc.integer({ min: 1977, max: 2026 }))
  .map(([one, other]) => ({ from: Math.min(one, other), until: Math.max(one, other) }));

describe('the period of an address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(period, (given) => {
        const written = writePeriod(new URLSearchParams(), given, initial);
        expect(readPeriod(new URLSearchParams(written), years)).toEqual({ period: given, problems: [] });
      }),
    );
  });
  it('does not write defaults and keeps other parameters', () => {
    expect(writePeriod(new URLSearchParams('from=2015'), initial, initial)).toBe('');
    expect(writePeriod(new URLSearchParams('a=1&until=2020'), { from: 2015, until: 2026 }, initial)).toBe(
      '?a=1&from=2015',
    );
  });
  it.each([
    ['from=1500', 'from', '1500'],
    ['until=abc', 'until', 'abc'],
    ['from=', 'from', ''],
    ['from=2015.5', 'from', '2015.5'],
    ['from=2015&from=2016', 'from', '2015, 2016'],
  ])('names %s and goes on without it', (search, parameter, value) => {
    expect(readPeriod(new URLSearchParams(search), years)).toEqual({
      period: initial,
      problems: [{ parameter, value }],
    });
  });
  it('names both years when the last is before the first', () => {
    const { period: read, problems } = readPeriod(new URLSearchParams('from=2020&until=2015'), years);
    expect(read).toEqual(initial);
    expect(problems.map(({ parameter }) => parameter)).toEqual(['from', 'until']);
  });
});
