import type { Figure } from '#lib/domain/figure';
import { isoDate } from '#lib/domain/iso-date';
import type { Qualifier } from '#lib/domain/qualifier';
import { absent, bounded, exact, type Quantity } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { compileDataset, type DatasetParts } from './compile-dataset';
import type { Dataset } from './dataset';
import { indexDataset } from './index-dataset';
import { SAMPLE_MAP } from './map-sample';
import { SAMPLE_ARTICLE } from './sample-article';
import { SAMPLE_SOURCES } from './sample-sources';
import { SAMPLE_SUBJECTS } from './sample-subjects';

type SampleFigure = Pick<Figure, 'measure' | 'definition' | 'quantity'> & {
  readonly subject: string;
  readonly date: string;
  readonly source: string;
} & Partial<Pick<Figure, 'qualifier' | 'locator' | 'note' | 'grade' | 'derivation' | 'row'>>;

/** A figure for a test; its grade is that of its source in the sample. */
export function sampleFigure(given: SampleFigure): Figure {
  const grade = SAMPLE_SOURCES.find((source) => source.id === given.source)?.grade ?? 'official';
  return {
    qualifier: 'exact',
    locator: '',
    note: '',
    row: { file: 'data/figures/sample.csv', line: 2 },
    derivation: undefined,
    grade,
    ...given,
    subject: given.subject as SubjectId,
    date: isoDate(given.date),
    source: given.source as SourceId,
  };
}

const MINISTRY = 'min-2026-07-01';
const NYT = 'nyt-2024-05-15-manhunt';
const known = (value: number | Quantity): Quantity => (typeof value === 'number' ? exact(value) : value);

/** People held and operational places of a subject at a date. */
function counted(
  subject: string,
  date: string,
  counts: { held: number | Quantity; places: number; source: string },
): Figure[] {
  const { source } = counts;
  return [
    sampleFigure({ subject, date, source, measure: 'detained', definition: 'none', quantity: known(counts.held) }),
    sampleFigure({
      subject,
      date,
      source,
      measure: 'places',
      definition: 'operational',
      quantity: known(counts.places),
    }),
  ];
}

const claimed = (quantity: Quantity, qualifier: Qualifier) => ({
  date: '2024-04-01',
  source: NYT,
  quantity,
  qualifier,
});
const spoken = { subject: 'paris-prison-unnamed', date: '2024-05-15', source: NYT, qualifier: 'rounded' } as const;
const printed = (subject: string, value: number) =>
  sampleFigure({
    subject,
    date: '2026-07-01',
    source: MINISTRY,
    measure: 'density',
    definition: 'operational',
    quantity: bounded(value - 0.05, value, value + 0.05),
    qualifier: 'rounded',
  });

/** Real figures: the founding claims, what they are checked against, and two July counts. */
export const SAMPLE_FIGURES: readonly Figure[] = [
  sampleFigure({
    ...claimed(bounded(77_400, 77_500, 77_500), 'nearly'),
    subject: 'fr',
    measure: 'detained',
    definition: 'none',
  }),
  sampleFigure({
    ...claimed(bounded(61_000, 62_000, 62_000), 'fewerThan'),
    subject: 'fr',
    measure: 'places',
    definition: 'operational',
  }),
  sampleFigure({ ...spoken, measure: 'density', definition: 'operational', quantity: bounded(165, 170, 175) }),
  sampleFigure({ ...spoken, measure: 'staffingRate', definition: 'not-stated', quantity: bounded(75, 80, 85) }),
  ...counted('fr', '2024-04-01', { held: 77_450, places: 61_570, source: 'sample-cncdh' }),
  ...counted('fr', '2024-04-01', { held: 77_450, places: 61_570, source: 'sample-rewrite' }),
  ...counted('fr', '2025-07-01', { held: 84_951, places: 62_509, source: MINISTRY }),
  ...counted('fr', '2026-07-01', { held: 89_446, places: 63_289, source: MINISTRY }),
  printed('fr', 141.3),
  printed('fr.ma', 174.5),
  ...counted('cp-fresnes.ma', '2026-07-01', { held: 2_239, places: 1_338, source: MINISTRY }),
  ...counted('cp-fresnes.cne', '2026-07-01', { held: 30, places: 55, source: MINISTRY }),
  ...counted('cp-lannemezan.cd', '2026-07-01', { held: absent('suppressed'), places: 10, source: MINISTRY }),
  ...counted('cp-lannemezan.mc', '2026-07-01', { held: 132, places: 162, source: MINISTRY }),
  ...counted('cp-vendin-le-vieil.mc', '2025-04-01', { held: 102, places: 135, source: 'sample-copy' }),
  ...counted('cp-vendin-le-vieil.mc', '2025-08-01', { held: 59, places: 0, source: 'sample-copy' }),
  ...counted('cp-vendin-le-vieil.mc', '2026-07-01', { held: 104, places: 0, source: MINISTRY }),
];

export const SAMPLE_PARTS: DatasetParts = {
  subjects: SAMPLE_SUBJECTS,
  sources: SAMPLE_SOURCES,
  articles: [SAMPLE_ARTICLE],
  aliases: [
    {
      label: 'CENTRE PENITENTIAIRE FRESNES',
      subject: 'cp-fresnes' as SubjectId,
      reason: 'older label',
      reasonFr: 'ancien libellé',
    },
  ],
  corrections: [],
  dispHistory: [],
  projects: [],
  planTotals: [],
  noteWordings: [],
  events: [],
  map: SAMPLE_MAP,
  figures: SAMPLE_FIGURES,
};

/** A small dataset of real figures for tests; `more` replaces whole parts. */
export function sampleDataset(more: Partial<DatasetParts> = {}): Dataset {
  return indexDataset(compileDataset({ ...SAMPLE_PARTS, ...more }));
}
