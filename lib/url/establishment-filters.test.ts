import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS } from '#lib/domain/bands';
import { isoDate } from '#lib/domain/iso-date';
import { SORT_KEYS } from '#lib/domain/prison-order';
import { ESTABLISHMENT_TYPES, WING_TYPES } from '#lib/domain/subject';
import { NO_FILTERS, readFilters, VIEWS, writeFilters } from './establishment-filters';

const DATES = ['2019-03-01', '2021-01-01', '2026-07-01'].map(isoDate);
const OFFERED = { disps: ['disp-paris', 'disp-lille'], dates: DATES };
const any = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const filters = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 20 }),
  disp: any(OFFERED.disps),
  type: any(ESTABLISHMENT_TYPES),
  wing: any(WING_TYPES),
  band: any(BANDS.map(({ band }) => band)),
  withoutSmall: fc.boolean(),
  date: any(DATES.slice(0, -1)),
  view: fc.constantFrom(...VIEWS),
  sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
});

describe('the filters of an address', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const written = writeFilters(new URLSearchParams(), given);
        expect(readFilters(new URLSearchParams(written), OFFERED)).toEqual({ filters: given, problems: [] });
      }),
    );
  });

  it('does not write defaults and keeps other parameters', () => {
    expect(writeFilters(new URLSearchParams('q=x&disp=disp-paris'), NO_FILTERS)).toBe('');
    expect(writeFilters(new URLSearchParams('a=1&q=x'), { ...NO_FILTERS, type: 'ma' })).toBe('?a=1&type=ma');
  });

  it('takes an empty value, as a form sends it, for no filter', () => {
    expect(readFilters(new URLSearchParams('q=&disp=&band='), OFFERED)).toEqual({ filters: NO_FILTERS, problems: [] });
  });

  it.each([
    ['disp=disp-atlantis', 'disp', 'disp-atlantis'],
    ['type=castle', 'type', 'castle'],
    ['band=from999', 'band', 'from999'],
    ['band=from150&band=from200', 'band', 'from150, from200'],
    ['from=61', 'from', '61'],
    ['wing=castle', 'wing', 'castle'],
    ['view=globe', 'view', 'globe'],
    ['sort=beauty', 'sort', 'beauty'],
    ['sort=--density', 'sort', '--density'],
    [`q=${'x'.repeat(101)}`, 'q', 'x'.repeat(101)],
  ])('names %s and goes on without it', (search, parameter, value) => {
    expect(readFilters(new URLSearchParams(search), OFFERED)).toEqual({
      filters: NO_FILTERS,
      problems: [{ parameter, value }],
    });
  });

  it.each([
    ['date=2031-13', '2031-13', ['2026-07-01']],
    ['date=2020-05-01', '2020-05-01', ['2019-03-01', '2021-01-01']],
    ['date=2019-03-01&date=2021-01-01', '2019-03-01, 2021-01-01', ['2019-03-01', '2021-01-01']],
  ])('names %s, goes on without it and offers dates with counts', (search, value, near) => {
    expect(readFilters(new URLSearchParams(search), OFFERED)).toEqual({
      filters: NO_FILTERS,
      problems: [{ parameter: 'date', value, near }],
    });
  });

  it('takes the newest date for none at all, and a month for its count', () => {
    expect(readFilters(new URLSearchParams('date=2026-07'), OFFERED).filters).toEqual(NO_FILTERS);
    expect(readFilters(new URLSearchParams('date=2019-03'), OFFERED).filters.date).toBe('2019-03-01');
  });

  it('goes on with the filters that can be used', () => {
    const { filters: read, problems } = readFilters(new URLSearchParams('type=ma&band=none&sort=name'), OFFERED);
    expect(read).toEqual({ ...NO_FILTERS, type: 'ma', sort: { key: 'name', descending: false } });
    expect(problems).toEqual([{ parameter: 'band', value: 'none' }]);
  });
});
