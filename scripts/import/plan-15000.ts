import { join } from 'node:path';
import { PROJECT_COLUMNS, type ProjectColumn, TOTAL_COLUMNS, type TotalColumn } from '#lib/dataset/csv-columns';
import type { Definition, Measure } from '#lib/domain/measure';
import { PLAN_UNITS, type PlanTotalMeasure, type ProjectKind, type ProjectStatus } from '#lib/domain/plan-project';
import { byColumn, cell, groupBy, type Row, readTable, writeTable } from './csv-table';
import { writeFigures } from './figure-row';
import { rawFigure } from './raw-figure';
import { JUDGEMENTS } from './raw-quarters';
import type { Register } from './registered-sources';
import { slug } from './slug';

const MEASURES = byColumn(readTable(join(JUDGEMENTS, 'plan-measures.csv')), 'raw');
/** Which prisons are those of a project's town, judged one by one; and what is doubtful about a row. */
const PRISONS = groupBy(readTable(join(JUDGEMENTS, 'plan-prisons.csv')), (row) => keyOf(row, ['place', 'department']));
const NOTE_KEY = ['place', 'department', 'type'];
const NOTES = groupBy(readTable(join(JUDGEMENTS, 'plan-notes.csv')), (row) => keyOf(row, NOTE_KEY));
const KINDS: Readonly<Record<string, ProjectKind>> = {
  "Maison d'arrêt": 'ma',
  'Centre de détention': 'cd',
  'Centre pénitentiaire': 'cp',
  CSL: 'csl',
  "Structure d'accompagnement vers la sortie": 'sas',
  Extension: 'extension',
  Réhabilitation: 'refurbishment',
};
const STATUSES: Readonly<Record<string, ProjectStatus>> = {
  annoncé: 'announced',
  confirmé: 'confirmed',
  abandonné: 'abandoned',
};
/** Written otherwise in the directory of prisons. */
const DEPARTMENTS: Readonly<Record<string, string>> = { 'Pyrénées-Atlantique': 'Pyrénées-Atlantiques' };
/** The totals that are no figure of the site, and what they count in. */
const TOTALS: Readonly<Record<string, PlanTotalMeasure>> = {
  forecast_cost_meur: 'forecastCost',
  target_operational_places_2027: 'targetOperationalPlaces',
  target_reached_percent: 'targetReached',
};

/** Writes the plan's figures, its other totals and its projects; returns the number of raw rows carried. */
export function writePlan(paths: { france: string; data: string }, register: Register): number {
  const rows = readTable(join(paths.france, 'plan-15000.csv'));
  const national = rows.filter((row) => cell(row, 'scope') === 'national');
  const isFigure = (row: Row) => MEASURES.has(cell(row, 'measure'));
  const figures = national.filter(isFigure).map((row) => {
    const target = MEASURES.get(cell(row, 'measure')) as Row;
    const measure = cell(target, 'measure') as Measure;
    return rawFigure(row, { subject: 'fr', measure, definition: cell(target, 'definition') as Definition, register });
  });
  writeFigures(join(paths.data, 'figures/plan-15000.csv'), figures);
  const totals = national.filter((row) => !isFigure(row)).map((row) => totalOf(row, register));
  writeTable(join(paths.data, 'plan-15000/totals.csv'), TOTAL_COLUMNS, totals);
  const projects = rows.filter((row) => cell(row, 'scope') === 'project');
  writeTable(join(paths.data, 'plan-15000/projects.csv'), PROJECT_COLUMNS, projectRows(projects));
  return figures.length + totals.length + projects.length;
}

function totalOf(row: Row, register: Register): Record<TotalColumn, string> {
  const measure = TOTALS[cell(row, 'measure')];
  if (measure === undefined)
    throw new Error(`plan total "${cell(row, 'measure')}": add it to plan-measures.csv or to TOTALS`);
  const [date, value] = [cell(row, 'reference_date'), cell(row, 'value')];
  return { date, measure, value, unit: PLAN_UNITS[measure], source: register.sourceOf(row).id };
}

/** One line for each project: its gross and net places are two raw rows. */
function projectRows(rows: readonly Row[]): Record<ProjectColumn, string>[] {
  const key = (row: Row) => keyOf(row, ['reference_date', 'place', 'department', 'type', 'source_url']);
  return [...groupBy(rows, key).values()].map((members) => {
    const first = members[0] as Row;
    const places = (measure: string) => {
      const found = members.filter((row) => cell(row, 'measure') === measure);
      if (found.length > 1) throw new Error(`two rows of ${measure} for ${key(first)}: judge which`);
      return found[0] ? cell(found[0], 'value') : '';
    };
    return {
      ...namedOf(first),
      grossPlaces: places('gross_places_announced'),
      netPlaces: places('net_places_announced'),
      plannedFor: /planned (\d{4})/.exec(cell(first, 'qualifier'))?.[1] ?? '',
      status: knownWord(STATUSES, cell(first, 'status')),
      statusAsOf: /status as of early (\d{4})/.exec(cell(first, 'note'))?.[1] ?? '',
      announcedBy: /announced by ([^;]+)/.exec(cell(first, 'note'))?.[1] ?? '',
      source: 'psal-plan-15000',
      url: cell(first, 'source_url'),
    };
  });
}

type Named = 'id' | 'announced' | 'town' | 'department' | 'kind' | 'prisons' | 'noteFr' | 'noteEn';

function namedOf(row: Row): Record<Named, string> {
  const judged = PRISONS.get(keyOf(row, ['place', 'department']))?.[0];
  if (judged === undefined) throw new Error(`plan: judge the prisons of "${cell(row, 'place')}" in plan-prisons.csv`);
  const [note] = NOTES.get(keyOf(row, NOTE_KEY)) ?? [];
  const [town, department] = [cell(row, 'place'), cell(row, 'department').replaceAll("'", '’')];
  const kind = knownWord(KINDS, cell(row, 'type'));
  return {
    id: slug(`${town === '' ? department : town} ${kind} ${cell(row, 'reference_date').slice(0, 4)}`),
    announced: cell(row, 'reference_date'),
    ...{ town, department: DEPARTMENTS[department] ?? department, kind },
    prisons: cell(judged, 'prisons'),
    noteFr: note ? cell(note, 'noteFr') : '',
    noteEn: note ? cell(note, 'noteEn') : '',
  };
}

function knownWord<T extends string>(words: Readonly<Record<string, T>>, text: string): T {
  const word = words[text];
  if (word === undefined) throw new Error(`plan: unknown word "${text}": add it to plan-15000.ts`);
  return word;
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => cell(row, column)).join('|');
}
