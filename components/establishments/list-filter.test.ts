import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BANDS } from '#lib/domain/bands';
import { prisonWords } from '#lib/domain/prison-search';
import { ESTABLISHMENT_TYPES } from '#lib/domain/subject';
import { type EstablishmentFilters, NO_FILTERS } from '#lib/url/establishment-filters';
import { type Filterable, passes } from './list-filter';

const bands = BANDS.map(({ band }) => band);
const disps = ['disp-paris', 'disp-lille'];
const prison: fc.Arbitrary<Filterable> = fc.record({
  words: fc.constantFrom('Fresnes', 'Fleury-Mérogis').map((name) => prisonWords([name])),
  disp: fc.constantFrom(...disps),
  type: fc.constantFrom(...ESTABLISHMENT_TYPES),
  band: fc.constantFrom('', ...bands),
  small: fc.boolean(),
});
const any = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const filters: fc.Arbitrary<EstablishmentFilters> = fc.record({
  query: fc.constantFrom('', 'fleury', 'fresnes'),
  disp: any(disps),
  type: any(ESTABLISHMENT_TYPES),
  band: any(bands),
  withoutSmall: fc.boolean(),
  wing: fc.constant(NO_FILTERS.wing),
  date: fc.constant(NO_FILTERS.date),
  sort: fc.constant(NO_FILTERS.sort),
  view: fc.constant(NO_FILTERS.view),
});

test('without filters every prison is shown', () => {
  fc.assert(fc.property(prison, (one) => passes(NO_FILTERS)(one)));
});

test('a filter only takes away: what passes all passes each', () => {
  fc.assert(
    fc.property(prison, filters, (one, asked) => {
      const alone = (Object.keys(NO_FILTERS) as (keyof EstablishmentFilters)[]).every((key) =>
        passes({ ...NO_FILTERS, [key]: asked[key] })(one),
      );
      expect(passes(asked)(one)).toBe(alone);
    }),
  );
});

test('a prison without a density is in no band', () => {
  const vendin = { words: prisonWords(['Vendin-le-Vieil']), disp: 'disp-lille', type: 'cp', band: '', small: false };
  for (const band of bands) expect(passes({ ...NO_FILTERS, band })(vendin)).toBe(false);
});
