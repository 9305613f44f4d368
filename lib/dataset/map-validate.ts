import {
  type Edges,
  MAP_AREA_KINDS,
  type MapArea,
  type MapOutline,
  type MapPoint,
  OUTLINE_KINDS,
} from '#lib/charts/map-plane';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { type CellContext, decimalIn, quoted, requireSlug, requireText, wordOf } from './cell';
import type { MapAreaColumn, MapOutlineColumn, MapPointColumn } from './csv-columns';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';

export const MAP_POINTS_FILE = 'data/maps/points.csv';
type Sources = ReadonlyMap<SourceId, Source>;

/** Areas by id, each with its source; edges the right way round. */
export function validateMapAreas(rows: readonly CsvRow<MapAreaColumn>[], sources: Sources, report: Report): MapArea[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const context = { place: row.place, report };
    requireSlug(row.id, 'id', context);
    for (const column of ['nameFr', 'nameEn'] as const) requireText(row[column], column, context);
    if (seen.has(row.id)) report(row.place, `duplicate area ${quoted(row.id)}`, 'keep one row for each id');
    seen.add(row.id);
    if (!sources.has(row.source as SourceId))
      report(row.place, `unknown source ${quoted(row.source)}`, 'add it to data/sources, or correct it');
    const kind = wordOf(row.kind, MAP_AREA_KINDS, context) ?? 'plane';
    return { id: row.id, kind, name: { fr: row.nameFr, en: row.nameEn }, edges: edgesOf(row, context) };
  });
}

function edgesOf(row: CsvRow<MapAreaColumn>, context: CellContext): Edges {
  const number = (column: keyof Edges) => numberOf(row[column], column, context);
  const edges = { left: number('left'), top: number('top'), right: number('right'), bottom: number('bottom') };
  if (edges.left >= edges.right || edges.top >= edges.bottom)
    context.report(row.place, `area ${quoted(row.id)} has no extent`, 'left before right, top before bottom');
  return edges;
}

function numberOf(text: string, column: string, { place, report }: CellContext): number {
  const number = decimalIn(text);
  if (number === undefined) report(place, `${column} is no number: ${quoted(text)}`, 'write it as 12.5');
  return number ?? Number.NaN;
}

const PATH = /^(?:M[-\d., lhMz]+)+$/;

/** Every area that is drawn has a coast, made of moves and lines only. */
export function validateMapOutlines(
  rows: readonly CsvRow<MapOutlineColumn>[],
  areas: readonly MapArea[],
  report: Report,
): MapOutline[] {
  return rows.map((row) => {
    const context = { place: row.place, report };
    checkArea(row.area, areas, context);
    if (!PATH.test(row.path))
      report(
        row.place,
        `no path of moves and lines: ${quoted(row.path)}`,
        'write M, l and numbers, as the import does',
      );
    return { area: row.area, kind: wordOf(row.kind, OUTLINE_KINDS, context) ?? 'coast', path: row.path };
  });
}

function checkArea(id: string, areas: readonly MapArea[], { place, report }: CellContext): void {
  if (!areas.some((area) => area.id === id && area.kind === 'plane'))
    report(place, `${quoted(id)} is no area that is drawn`, 'name an area of kind plane in data/maps/areas.csv');
}

export type MapRegistry = { readonly areas: readonly MapArea[]; readonly subjects: ReadonlyMap<SubjectId, Subject> };

/** One point for each prison, open or closed, inside its area: the map and the table show the same prisons. */
export function validateMapPoints(
  rows: readonly CsvRow<MapPointColumn>[],
  { areas, subjects }: MapRegistry,
  report: Report,
): MapPoint[] {
  const seen = new Set<string>();
  const points = rows.map((row) => {
    const context = { place: row.place, report };
    if (subjects.get(row.establishment as SubjectId)?.kind !== 'establishment')
      report(row.place, `${quoted(row.establishment)} is no prison of ours`, 'correct it, or add it to data/subjects');
    if (seen.has(row.establishment))
      report(row.place, `${quoted(row.establishment)} has two points`, 'keep the one that is right');
    seen.add(row.establishment);
    checkArea(row.area, areas, context);
    return { ...pointOf(row, areas, context), note: row.note };
  });
  for (const { id } of [...subjects.values()].filter(isShown))
    if (!seen.has(id))
      report({ file: MAP_POINTS_FILE, line: 0 }, `${id} has no point on the map`, `add a row for ${id}`);
  return points;
}

/** Closed prisons are in the lists of their dates. */
const isShown = ({ kind, listed, until }: Subject): boolean =>
  kind === 'establishment' && (listed || until !== undefined);

function pointOf(row: CsvRow<MapPointColumn>, areas: readonly MapArea[], context: CellContext): Omit<MapPoint, 'note'> {
  const x = numberOf(row.x, 'x', context);
  const y = numberOf(row.y, 'y', context);
  const edges = areas.find(({ id }) => id === row.area)?.edges;
  const isOutside = edges && (x < edges.left || x > edges.right || y < edges.top || y > edges.bottom);
  if (isOutside) {
    const what = `${row.establishment} at ${row.x}, ${row.y} is outside ${quoted(row.area)}`;
    context.report(row.place, what, 'correct the point, or the edges of the area');
  }
  return { establishment: row.establishment as SubjectId, area: row.area, x, y };
}
