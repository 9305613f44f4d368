import type { Source, SourceId } from '#lib/domain/source';

const BLANK: Omit<Source, 'id' | 'kind' | 'grade'> = {
  publisher: 'Ministère de la Justice',
  readIn: '',
  title: '',
  authors: [],
  published: '',
  url: 'https://example.org/',
  licence: 'Licence Ouverte 2.0',
  language: 'fr',
  retrieved: '',
  copyOf: '',
  origin: '',
};

/** A source for a test: what is not given is blank. */
function sampleSource(
  given: Pick<Source, 'kind' | 'grade'> & { readonly id: string } & Partial<Omit<Source, 'id'>>,
): Source {
  return { ...BLANK, ...given, id: given.id as SourceId };
}

/** One source of each grade the tests need. */
export const SAMPLE_SOURCES: readonly Source[] = [
  sampleSource({
    id: 'min-2026-07-01',
    kind: 'official-statistics',
    grade: 'official',
    title: 'Statistique des établissements et des personnes écrouées en France, 1er juillet 2026',
    published: '2026-07',
  }),
  sampleSource({
    id: 'sample-copy',
    kind: 'dataset',
    grade: 'official-copied',
    readIn: 'zaaraben/stats_carcerales',
    title: 'Densité carcérale des établissements pénitentiaires',
  }),
  sampleSource({
    id: 'sample-cncdh',
    kind: 'report',
    grade: 'official-relayed',
    readIn: 'CNCDH, avis du 23 mai 2024',
    title: 'Avis sur la surpopulation carcérale',
    published: '2024-05-31',
  }),
  sampleSource({
    id: 'sample-rewrite',
    kind: 'article',
    grade: 'official-relayed',
    readIn: 'Daily News',
    title: 'Prison overcrowding reaches a new peak in France',
    published: '2024-04-30',
    language: 'en',
  }),
  sampleSource({
    id: 'nyt-2024-05-15-manhunt',
    kind: 'article',
    grade: 'stated',
    publisher: 'The New York Times',
    title: 'Hundreds of Officers Pursue Manhunt After Deadly Ambush in France',
    authors: ['Aurelien Breeden'],
    published: '2024-05-15',
    url: 'https://www.nytimes.com/2024/05/15/world/europe/france-prison-ambush-manhunt.html',
    licence: '',
    language: 'en',
  }),
];
