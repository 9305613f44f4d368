import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS } from '#lib/domain/bands';
import { SORT_KEYS } from '#lib/domain/prison-order';
import { ESTABLISHMENT_TYPES } from '#lib/domain/subject';
import { NO_FILTERS, readFilters, writeFilters } from './establishment-filters';

const DISPS = ['disp-paris', 'disp-lille'];
const any = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const filters = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 20 }),
  disp: any(DISPS),
  type: any(ESTABLISHMENT_TYPES),
  band: any(BANDS.map(({ band }) => band)),
  withoutSmall: fc.boolean(),
  sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
});

describe('the filters of an address', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const written = writeFilters(new URLSearchParams(), given);
        expect(readFilters(new URLSearchParams(written), DISPS)).toEqual({ filters: given, problems: [] });
      }),
    );
  });

  it('does not write defaults and keeps other parameters', () => {
    expect(writeFilters(new URLSearchParams('q=x&disp=disp-paris'), NO_FILTERS)).toBe('');
    expect(writeFilters(new URLSearchParams('a=1&q=x'), { ...NO_FILTERS, type: 'ma' })).toBe('?a=1&type=ma');
  });

  it('takes an empty value, as a form sends it, for no filter', () => {
    expect(readFilters(new URLSearchParams('q=&disp=&band='), DISPS)).toEqual({ filters: NO_FILTERS, problems: [] });
  });

  it.each([
    ['disp=disp-atlantis', 'disp', 'disp-atlantis'],
    ['type=castle', 'type', 'castle'],
    ['band=from999', 'band', 'from999'],
    ['band=from150&band=from200', 'band', 'from150, from200'],
    ['from=61', 'from', '61'],
    ['sort=beauty', 'sort', 'beauty'],
    ['sort=--density', 'sort', '--density'],
    [`q=${'x'.repeat(101)}`, 'q', 'x'.repeat(101)],
  ])('names %s and goes on without it', (search, parameter, value) => {
    expect(readFilters(new URLSearchParams(search), DISPS)).toEqual({
      filters: NO_FILTERS,
      problems: [{ parameter, value }],
    });
  });

  it('goes on with the filters that can be used', () => {
    const { filters: read, problems } = readFilters(new URLSearchParams('type=ma&band=none&sort=name'), DISPS);
    expect(read).toEqual({ ...NO_FILTERS, type: 'ma', sort: { key: 'name', descending: false } });
    expect(problems).toEqual([{ parameter: 'band', value: 'none' }]);
  });
});
