import { FIGURES_ONLY, OPEN_LICENCE, type SourceRow } from './source-row';

/** The source of our own sums of published rows; the compiler writes the sums. */
export const OWN_SOURCES: readonly SourceRow[] = [
  {
    id: 'surnombre',
    kind: 'dataset',
    grade: 'derived',
    publisher: 'Surnombre',
    readIn: '',
    title: 'Sommes de lignes publiées, calculées par Surnombre',
    authors: '',
    published: '',
    url: '',
    licence: OPEN_LICENCE,
    language: 'fr',
    retrieved: '',
    copyOf: '',
    origin: '',
  },
];

/** The compilation the projects of the plan come from: announcements by ministers, each with its own address. */
export const PLAN_SOURCES: readonly SourceRow[] = [
  {
    id: 'psal-plan-15000',
    kind: 'dataset',
    grade: 'stated',
    publisher: 'Le Panier à salade',
    readIn: '',
    title: '15 000 places de prison',
    authors: '',
    published: '2019-01',
    url: '',
    licence: FIGURES_ONLY,
    language: 'fr',
    retrieved: '',
    copyOf: '',
    origin: '',
  },
];

/** What the map of prisons is drawn from; the points of prisons come with the ministry's directory. */
export const MAP_SOURCES: readonly SourceRow[] = [
  {
    id: 'ign-france-geojson',
    kind: 'dataset',
    grade: 'official-copied',
    publisher: 'Institut national de l’information géographique et forestière (IGN)',
    readIn: 'france-geojson',
    title: 'Contours des départements et des régions',
    authors: '',
    published: '',
    url: 'https://github.com/gregoiredavid/france-geojson',
    licence: OPEN_LICENCE,
    language: 'fr',
    retrieved: '',
    copyOf: '',
    origin: '',
  },
  {
    id: 'natural-earth-50m',
    kind: 'dataset',
    grade: 'stated',
    publisher: 'Natural Earth',
    readIn: '',
    title: 'Admin 0 map units, 1:50m',
    authors: '',
    published: '',
    url: 'https://www.naturalearthdata.com/',
    licence: 'public domain',
    language: 'en',
    retrieved: '',
    copyOf: '',
    origin: '',
  },
];
