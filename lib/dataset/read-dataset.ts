import { type IsoDate, isIsoDate, isoDate } from '#lib/domain/iso-date';
import type { Source } from '#lib/domain/source';
import { NEEDED_FILE } from './check-folders';
import { claimFigures } from './claim-figures';
import type { DatasetParts } from './compile-dataset';
import {
  ALIAS_COLUMNS,
  CORRECTION_COLUMNS,
  DISP_HISTORY_COLUMNS,
  EVENT_COLUMNS,
  FIGURE_COLUMNS,
  MAP_AREA_COLUMNS,
  MAP_OUTLINE_COLUMNS,
  MAP_POINT_COLUMNS,
  NOTE_WORDING_COLUMNS,
  PROJECT_COLUMNS,
  SOURCE_COLUMNS,
  SUBJECT_COLUMNS,
  TOTAL_COLUMNS,
} from './csv-columns';
import { checkDensities } from './density-parts';
import type { Report } from './fault';
import { MAP_POINTS_FILE, validateMapAreas, validateMapOutlines, validateMapPoints } from './map-validate';
import { type CsvRow, parseCsv } from './parse-csv';
import type { DataFile } from './read-data-folder';
import { byText } from './tabulate';
import { validateArticles } from './validate-articles';
import { validateEvents } from './validate-events';
import { validateFigures } from './validate-figures';
import { validateNoteWordings } from './validate-note-wordings';
import { validatePlanTotals } from './validate-plan-totals';
import { validateProjects } from './validate-projects';
import { validateAliases, validateCorrections, validateDispHistory } from './validate-registers';
import { validateSources } from './validate-sources';
import { validateSubjects } from './validate-subjects';

const ALIASES = 'data/subjects/aliases.csv';
const DISP_HISTORY = 'data/subjects/disp-history.csv';
const PROJECTS = 'data/plan-15000/projects.csv';
const PLAN_TOTALS = 'data/plan-15000/totals.csv';
const NOTE_WORDINGS = 'data/notes/wordings.csv';
const is = (only: string) => (path: string) => path === only;
const isIn = (folder: string) => (path: string) => path.startsWith(`data/${folder}/`);
const isSubjects = (path: string) => isIn('subjects')(path) && path !== ALIASES && path !== DISP_HISTORY;
const FOLDERS = ['sources', 'subjects', 'figures', 'articles', 'corrections', 'events', 'maps'];
const FILES = [PROJECTS, PLAN_TOTALS, NOTE_WORDINGS, NEEDED_FILE];
const hasNoReader = ({ path }: DataFile) =>
  path.endsWith('.csv') && !FILES.includes(path) && !FOLDERS.some((folder) => isIn(folder)(path));
const isArticle = ({ path }: DataFile) => /^data\/articles\/.*\.md$/.test(path);

/**
 * The files of `data/` as the parts of a dataset, before our own sums. Every fault of every file is reported; with any
 * fault the parts are not to be used.
 */
export function readDataset(files: readonly DataFile[], report: Report): DatasetParts {
  const rows = <C extends string>(columns: readonly C[], chosen: (path: string) => boolean): CsvRow<C>[] =>
    files
      .filter(({ path }) => path.endsWith('.csv') && chosen(path))
      .flatMap((file) => parseCsv(file, columns, report));
  for (const { path } of files.filter(hasNoReader)) {
    report({ file: path, line: 1 }, 'a file that nothing reads', `move it to one of data/{${FOLDERS.join(',')}}`);
  }
  const sources = validateSources(rows(SOURCE_COLUMNS, isIn('sources')), report);
  const subjects = validateSubjects(rows(SUBJECT_COLUMNS, isSubjects), report);
  const registry = { subjects, sources, newest: newestDay([...sources.values()]) };
  const published = validateFigures(rows(FIGURE_COLUMNS, isIn('figures')), registry, report);
  const articles = validateArticles(files.filter(isArticle), registry, report);
  const figures = [...published, ...claimFigures(articles, { figures: published, sources, report })];
  checkDensities(figures, report);
  const areas = validateMapAreas(rows(MAP_AREA_COLUMNS, is('data/maps/areas.csv')), sources, report);
  return {
    subjects: [...subjects.values()],
    sources: [...sources.values()],
    articles,
    aliases: validateAliases(rows(ALIAS_COLUMNS, is(ALIASES)), subjects, report),
    corrections: validateCorrections(rows(CORRECTION_COLUMNS, isIn('corrections')), report),
    dispHistory: validateDispHistory(rows(DISP_HISTORY_COLUMNS, is(DISP_HISTORY)), subjects, report),
    map: {
      areas,
      outlines: validateMapOutlines(rows(MAP_OUTLINE_COLUMNS, is('data/maps/outlines.csv')), areas, report),
      points: validateMapPoints(rows(MAP_POINT_COLUMNS, is(MAP_POINTS_FILE)), { areas, subjects }, report),
    },
    projects: validateProjects(rows(PROJECT_COLUMNS, is(PROJECTS)), registry, report),
    noteWordings: validateNoteWordings(rows(NOTE_WORDING_COLUMNS, is(NOTE_WORDINGS)), report),
    planTotals: validatePlanTotals(rows(TOTAL_COLUMNS, is(PLAN_TOTALS)), sources, report),
    events: validateEvents(rows(EVENT_COLUMNS, isIn('events')), registry, report),
    figures,
  };
}

/** The newest retrieval or publication: no figure can be later. A source published "2026-07" may hold that month. */
function newestDay(sources: readonly Source[]): IsoDate {
  const days = sources.flatMap(({ retrieved, published }) => [retrieved, lastDayOf(published)]).filter(isIsoDate);
  return days.toSorted(byText).at(-1) ?? isoDate('1970-01-01');
}

function lastDayOf(published: string): string {
  if (/^\d{4}$/.test(published)) return `${published}-12-31`;
  // Day 28 exists in every month; reference dates are first days.
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(published) ? `${published}-28` : published;
}
