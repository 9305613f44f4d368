import { nationalSeries } from '#lib/charts/national-series';
import { sampleChoice, sampleContext } from '#lib/charts/sample-series';
import type { ChartSpec } from '#lib/charts/spec';
import { addMonths, isoDate } from '#lib/domain/iso-date';
import type { Deck, Slide } from '#lib/export/deck';
import { qrCode } from '#lib/export/qr-code';
import type { Lang } from '#lib/i18n/bilingual';

const ADDRESS = 'https://surnombre.example/fr/present/fr';

/** For tests: what every slide carries. */
const sampleWords = (id: string): Omit<Extract<Slide, { kind: 'words' }>, 'kind' | 'lines'> => ({
  id,
  headline: `Headline of ${id}`,
  subtitle: 'What, where, when',
  source: 'Source: Ministère, 1 July 2026',
  notes: 'To be said.\nhttps://surnombre.example/fr',
  address: ADDRESS,
  code: qrCode(ADDRESS),
});

/** For tests: people held and places, with a month missing and one of our own sums. */
export function sampleSpec(lang: Lang): ChartSpec {
  const start = isoDate('2024-01-01');
  const months = [0, 1, 2, 5, 6, 12];
  const choices = (measure: 'detained' | 'places', from: number) =>
    months.map((month, index) =>
      sampleChoice(measure, addMonths(start, month), {
        value: from + index,
        grade: index === 2 ? 'derived' : 'official',
      }),
    );
  return nationalSeries(
    {
      id: 'sample',
      detained: choices('detained', 80_000),
      places: choices('places', 62_000),
      claims: [],
      from: start,
      until: addMonths(start, 12),
      source: { text: 'Source: Ministère' },
    },
    sampleContext(lang),
  );
}

/** For tests: a deck with one slide of each kind. */
export function sampleDeck(lang: Lang, changes: Partial<Deck> = {}): Deck {
  const side = { label: 'Written', number: 'nearly 77,500', origin: 'The New York Times' };
  const slides: Slide[] = [
    { ...sampleWords('figure'), kind: 'figure', number: '141.3%', tone: 'over', meaning: '141 people for 100 places' },
    { ...sampleWords('chart'), kind: 'chart', spec: sampleSpec(lang) },
    { ...sampleWords('claim'), kind: 'claim', verdict: 'confirmed', said: side, against: side, meaning: 'It holds.' },
    { ...sampleWords('words'), kind: 'words', lines: ['One', 'Two'] },
  ];
  return {
    ...{ lang, title: 'Prisons', isOwnTitle: false, subtitle: '1 July 2026', release: '2026-08-01.00000000' },
    ...{ address: ADDRESS, code: qrCode(ADDRESS), slides, ...changes },
  };
}
