import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartAddress, chartPage, chartPart, chartUrl, partChartId, prisonChartId, prisonUnitOf } from './chart-url';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const part = fc.oneof(fc.constant(''), slug);
const prefix = fc.constantFrom('directorate-', 'wing-type-', 'article-');

test('the part of a page that an id was made of is read back from it, and from no other page', () => {
  fc.assert(
    fc.property(prefix, fc.tuple(slug, slug), part, (starts, [page, other], of) => {
      const id = partChartId(starts as 'article-', page, of);
      expect(chartPart(starts as 'article-', page, id)).toBe(of);
      expect(chartPage(id)?.id).toBe(page);
      if (other !== page) expect(chartPart(starts as 'article-', other, id)).toBeUndefined();
    }),
  );
});

test('the unit of a prison’s chart is read back from its id, a wing with its dot', () => {
  fc.assert(
    fc.property(slug, part, (prison, wing) => {
      const unit = wing === '' ? prison : `${prison}.${wing}`;
      expect(prisonUnitOf(prisonChartId(unit))).toBe(unit);
      expect(chartPage(prisonChartId(unit))).toEqual({ folder: 'establishments', id: prison });
    }),
  );
});

test('a chart’s address is its page at the chart, and its file lies under the same page', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('fr' as const, 'en' as const), (id, lang) => {
      expect(chartAddress(id, lang).startsWith(`/${lang}`)).toBe(true);
      expect(chartAddress(id, lang).endsWith(`#chart-${id}`)).toBe(true);
      expect(chartUrl(id, lang).endsWith(`/charts/${id}`)).toBe(true);
    }),
  );
});

test('charts without a page in their id stand on the overview, but for those of the staff and of the building plan', () => {
  expect(chartAddress('national', 'fr')).toBe('/fr#chart-national');
  expect(chartAddress('staffing-rates', 'en')).toBe('/en/staffing#chart-staffing-rates');
  expect(chartAddress('plan-15000', 'fr')).toBe('/fr/plan-15000#chart-plan-15000');
  expect(chartAddress('prison-cp-fresnes.ma', 'fr')).toBe('/fr/establishments/cp-fresnes#chart-prison-cp-fresnes.ma');
  expect(chartAddress('wing-type-ma.missing', 'en')).toBe('/en/wing-types/ma#chart-wing-type-ma.missing');
});

test('ids of charts without a page name none', () => {
  for (const id of ['', 'national', 'prison', '__proto__', 'toString', 'constructor', 'Prison-cp-fresnes'])
    expect(chartPage(id)).toBeUndefined();
});
