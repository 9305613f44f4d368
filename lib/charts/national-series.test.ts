import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '#lib/domain/figure';
import { isoDate } from '#lib/domain/iso-date';
import { bounded } from '#lib/domain/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { nationalSeries } from './national-series';
import { arbitraryChoices, sampleChoice, sampleContext } from './sample-series';
import { expectLawful, tableNumbers } from './spec-laws';

const CLAIM = {
  measure: 'detained',
  date: isoDate('2024-04-01'),
  quantity: bounded(77_400, 77_500, 77_500),
  qualifier: 'nearly',
  publisher: 'The New York Times',
  href: '#nyt',
} as const;
type Given = { readonly detained: readonly Choice[]; readonly places: readonly Choice[] };

const build = (lang: Lang, choices: Given) =>
  nationalSeries(
    {
      ...choices,
      id: 'national',
      claims: [CLAIM],
      from: isoDate('2010-01-01'),
      until: isoDate('2026-12-31'),
      source: { text: 'Ministère' },
    },
    sampleContext(lang),
  );
const given = fc.record({ detained: arbitraryChoices('detained'), places: arbitraryChoices('places') });
const official = (measure: 'detained' | 'places', date: string, value: number) =>
  sampleChoice(measure, isoDate(date), { value, grade: 'official' });

describe('the national series', () => {
  it('keeps the laws of charts, with any months missing and any grades', () => {
    fc.assert(
      fc.property(given, fc.constantFrom('fr', 'en'), (choices, lang) => expectLawful(build(lang, choices))),
      { numRuns: 60 },
    );
  });
  it('has the same numbers in both languages', () => {
    fc.assert(
      fc.property(given, (choices) => {
        expect(tableNumbers(build('fr', choices))).toEqual(tableNumbers(build('en', choices)));
      }),
      { numRuns: 30 },
    );
  });
  it('finds since when every count shows more people than places', () => {
    const detained = [
      official('detained', '2020-07-01', 58_695),
      official('detained', '2020-10-01', 61_000),
      official('detained', '2020-11-01', 62_000),
    ];
    const places = [
      official('places', '2020-07-01', 60_592),
      official('places', '2020-10-01', 60_500),
      official('places', '2020-11-01', 60_500),
    ];
    expect(build('en', { detained, places }).headline).toBe(
      'More people held than places at each of our counts since October 2020',
    );
  });
  it('says so when there is no count, and draws an empty plot', () => {
    const spec = build('fr', { detained: [], places: [] });
    expect(spec.headline).toBe('Aucun relevé dans cette période');
    expectLawful(spec);
  });
  it('counts each grade in its legend', () => {
    const detained = [
      official('detained', '2024-01-01', 75_000),
      sampleChoice('detained', isoDate('2024-02-01'), { value: 76_000, grade: 'official-relayed' }),
    ];
    const labels = build('en', { detained, places: [] }).legend.map(({ label }) => label);
    expect(labels).toEqual(['ministry’s figure: 1', 'ministry’s figure, read elsewhere: 1']);
  });
});
