import { departmentNumber } from '#lib/domain/department-numbers';
import { type PlanProject, PROJECT_KINDS, PROJECT_STATUSES } from '#lib/domain/plan-project';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { type CellContext, checkUrl, dateOf, decimalIn, quoted, requireSlug, requireText, wordOf } from './cell';
import type { ProjectColumn } from './csv-columns';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';

type Row = CsvRow<ProjectColumn>;
type Registry = {
  readonly subjects: ReadonlyMap<SubjectId, Subject>;
  readonly sources: ReadonlyMap<SourceId, Source>;
};

/** The projects of the plan; each has a known status with its year, a source, and whole numbers of places. */
export function validateProjects(rows: readonly Row[], registry: Registry, report: Report): PlanProject[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const context = { place: row.place, report };
    requireSlug(row.id, 'id', context);
    if (seen.has(row.id)) report(row.place, `duplicate project ${quoted(row.id)}`, 'keep one row for each id');
    seen.add(row.id);
    return projectOf(row, registry, context) ?? [];
  });
}

function projectOf(row: Row, registry: Registry, context: CellContext): PlanProject | undefined {
  requireText(row.announcedBy, 'announcedBy', context);
  checkUrl(row.url, context);
  checkPlace(row, context);
  checkNote(row, context);
  const announced = dateOf(row.announced, context);
  const kind = wordOf(row.kind, PROJECT_KINDS, context);
  const status = wordOf(row.status, PROJECT_STATUSES, context);
  const statusAsOf = yearOf(row.statusAsOf, 'statusAsOf', context);
  const grossPlaces = placesOf(row.grossPlaces, 'grossPlaces', context);
  const netPlaces = placesOf(row.netPlaces, 'netPlaces', context);
  checkPlaces({ grossPlaces, netPlaces, note: row.noteEn }, context);
  checkSource(row, registry, context);
  const prisons = prisonsOf(row, registry, context);
  if (!announced || !kind || !status || statusAsOf === undefined) return undefined;
  return {
    ...{ id: row.id, announced, town: row.town, department: row.department, kind, grossPlaces, netPlaces },
    plannedFor: row.plannedFor === '' ? undefined : yearOf(row.plannedFor, 'plannedFor', context),
    ...{ status, statusAsOf, announcedBy: row.announcedBy, prisons, source: row.source as SourceId, url: row.url },
    note: { fr: row.noteFr, en: row.noteEn },
  };
}

function checkPlace({ town, department }: Row, { place, report }: CellContext): void {
  if (town !== town.trim()) report(place, `town has blanks around it: ${quoted(town)}`, 'remove them');
  if (departmentNumber(department) === undefined)
    report(place, `unknown department ${quoted(department)}`, 'write it as lib/domain/department-numbers.ts does');
}

function checkNote({ noteFr, noteEn }: Row, { place, report }: CellContext): void {
  if ((noteFr === '') !== (noteEn === '')) report(place, 'a note in one language only', 'write it in both, or in none');
}

function yearOf(text: string, column: string, { place, report }: CellContext): number | undefined {
  if (/^20\d\d$/.test(text)) return Number(text);
  report(place, `${column} is no year: ${quoted(text)}`, 'write YYYY');
  return undefined;
}

/** An empty cell is a number the source does not give, and no fault. */
function placesOf(text: string, column: string, { place, report }: CellContext): number | undefined {
  const value = decimalIn(text);
  if (text === '') return undefined;
  if (value !== undefined && Number.isInteger(value) && value >= 0) return value;
  report(place, `${column} is no number of places: ${quoted(text)}`, 'whole digits, or nothing when it is not given');
  return undefined;
}

type Places = Pick<PlanProject, 'grossPlaces' | 'netPlaces'> & { readonly note: string };

/** Net is gross less closures, so never more; a source that says so is copied with a note. */
function checkPlaces({ grossPlaces, netPlaces, note }: Places, { place, report }: CellContext): void {
  if (grossPlaces === undefined && netPlaces === undefined)
    report(place, 'a project without places', 'give gross or net places, or leave the project out');
  if (grossPlaces !== undefined && netPlaces !== undefined && netPlaces > grossPlaces && note === '')
    report(
      place,
      `${netPlaces} net places of ${grossPlaces} gross ones`,
      'correct them, or say the doubt in the notes',
    );
}

function checkSource(row: Row, { sources }: Registry, { place, report }: CellContext): void {
  if (row.source === '') report(place, 'a project without a source', 'name the source it was read in');
  else if (!sources.has(row.source as SourceId))
    report(place, `unknown source ${quoted(row.source)}`, 'add it to data/sources');
}

/** Ids of prisons, one space between two. */
function prisonsOf(row: Row, { subjects }: Registry, { place, report }: CellContext): SubjectId[] {
  const ids = row.prisons === '' ? [] : (row.prisons.split(' ') as SubjectId[]);
  for (const id of ids)
    if (subjects.get(id)?.kind !== 'establishment')
      report(place, `${quoted(id)} is no prison`, 'name prisons of data/subjects, one space between two');
  return ids;
}
