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
  },
];
