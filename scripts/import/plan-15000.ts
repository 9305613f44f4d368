import { join } from 'node:path';
import type { Definition, Measure } from '#lib/domain/measure';
import { byColumn, cell, groupBy, type Row, readTable, writeTable } from './csv-table';
import { writeFigures } from './figure-row';
import { rawFigure } from './raw-figure';
import { JUDGEMENTS } from './raw-quarters';
import type { Register } from './registered-sources';

const MEASURES = byColumn(readTable(join(JUDGEMENTS, 'plan-measures.csv')), 'raw');
const PROJECT_COLUMNS = [
  ...['announced', 'place', 'department', 'type', 'grossPlaces', 'netPlaces', 'plannedFor', 'status', 'statusAsOf'],
  ...['announcedBy', 'source', 'url'],
];
const TOTAL_COLUMNS = ['date', 'measure', 'value', 'unit', 'qualifier', 'source'];
/** What the totals that are no figure of the site count in. */
const UNITS: Readonly<Record<string, string>> = {
  forecast_cost_meur: 'million euros',
  target_operational_places_2027: 'places',
  target_reached_percent: 'percent',
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

function totalOf(row: Row, register: Register): Record<string, string> {
  const measure = cell(row, 'measure');
  const unit = UNITS[measure];
  if (unit === undefined) throw new Error(`plan total "${measure}": add it to plan-measures.csv or to UNITS`);
  const [date, value, qualifier] = [cell(row, 'reference_date'), cell(row, 'value'), cell(row, 'qualifier')];
  return { date, measure, value, unit, qualifier, source: register.sourceOf(row).id };
}

/** One line for each project: its gross and net places are two raw rows. */
function projectRows(rows: readonly Row[]): Record<string, string>[] {
  const key = (row: Row) =>
    ['reference_date', 'place', 'department', 'type', 'source_url'].map((column) => cell(row, column)).join('|');
  return [...groupBy(rows, key).values()].map((members) => {
    const first = members[0] as Row;
    const places = (measure: string) => {
      const found = members.filter((row) => cell(row, 'measure') === measure);
      if (found.length > 1) throw new Error(`two rows of ${measure} for ${key(first)}: judge which`);
      return found[0] ? cell(found[0], 'value') : '';
    };
    return {
      announced: cell(first, 'reference_date'),
      place: cell(first, 'place'),
      department: cell(first, 'department').replaceAll("'", '’'),
      type: cell(first, 'type').replaceAll("'", '’'),
      grossPlaces: places('gross_places_announced'),
      netPlaces: places('net_places_announced'),
      plannedFor: /planned (\d{4})/.exec(cell(first, 'qualifier'))?.[1] ?? '',
      status: cell(first, 'status'),
      statusAsOf: /status as of early (\d{4})/.exec(cell(first, 'note'))?.[1] ?? '',
      announcedBy: /announced by ([^;]+)/.exec(cell(first, 'note'))?.[1] ?? '',
      source: 'psal-plan-15000',
      url: cell(first, 'source_url'),
    };
  });
}
