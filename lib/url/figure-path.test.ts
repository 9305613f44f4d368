import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { DEFINITIONS, MEASURES } from '#lib/domain/measure';
import type { SubjectId } from '#lib/domain/subject';
import type { TopicKey } from '#lib/domain/trace';
import { LANGS } from '#lib/i18n/bilingual';
import { figureApiPath, figurePath, parseFigurePath } from './figure-path';

const key = fc.record({
  subject: fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/).map((id) => id as SubjectId),
  measure: fc.constantFrom(...MEASURES, 'load' as const),
  definition: fc.constantFrom(...DEFINITIONS),
  date: fc.constantFrom('1977-01-01', '2024-02-29', '2026-07-01').map(isoDate),
});
const segmentsOf = (path: string) => {
  const [, , , subject = '', measure = '', date = ''] = path.split('/');
  return { subject: decodeURIComponent(subject), measure, date };
};
const fr = (measure: TopicKey['measure'], definition: TopicKey['definition']): TopicKey => ({
  subject: 'fr' as SubjectId,
  measure,
  definition,
  date: isoDate('2026-07-01'),
});

it('an address leads back to its key', () => {
  fc.assert(
    fc.property(key, fc.constantFrom(...LANGS), (one, lang) => {
      expect(parseFigurePath(segmentsOf(figurePath(one, lang)))).toEqual(one);
    }),
  );
});
it('a default definition is not written, another one is', () => {
  expect(figurePath(fr('places', 'operational'), 'fr')).toBe('/fr/figures/fr/places/2026-07-01');
  expect(figurePath(fr('places', 'norm'), 'en')).toBe('/en/figures/fr/places.norm/2026-07-01');
  expect(figurePath(fr('staffingRate', 'not-stated'), 'en')).toBe('/en/figures/fr/staffingRate.not-stated/2026-07-01');
});
it('one figure has one address: a written default, an unknown measure and an impossible date are no key', () => {
  const refused = [
    { subject: 'fr', measure: 'places.operational', date: '2026-07-01' },
    { subject: 'fr', measure: 'places.norm.norm', date: '2026-07-01' },
    { subject: 'fr', measure: 'constructor', date: '2026-07-01' },
    { subject: 'fr', measure: 'detained', date: '2026-02-30' },
  ];
  for (const segments of refused) expect(parseFigurePath(segments)).toBeUndefined();
});
it('the same key is asked of the API', () => {
  expect(figureApiPath(fr('detained', 'none'))).toBe(
    '/api/v1/figures?subject=fr&measure=detained&definition=none&date=2026-07-01',
  );
  expect(figureApiPath(fr('load', 'operational'))).toBe(
    '/api/v1/ratios?subject=fr&definition=operational&date=2026-07-01',
  );
});
