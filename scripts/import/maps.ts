import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type At, linePath } from '#lib/charts/path';
import { byColumn, byText, cell, type Row, readTable, writeTable } from './csv-table';
import { atOf, sharedLines, simplified } from './maps-outline';
import { mainlandAt } from './maps-projection';
import { WALLIS, wallisAt, wallisPath } from './maps-wallis';
import { MAP_SOURCES } from './own-sources';
import { JUDGEMENTS } from './raw-quarters';
import { SOURCE_COLUMNS } from './source-row';

/** In units of the frame, 2.1 km each in metropolitan France. */
const TOLERANCE = 0.6;
/** Islands without a prison, smaller than this, are left out. */
const SMALLEST = 1.2;
const METROPOLE = 'metropole';
const AREA_COLUMNS: readonly string[] = ['id', 'kind', 'nameFr', 'nameEn', 'left', 'top', 'right', 'bottom', 'source'];
const POINT_COLUMNS: readonly string[] = ['establishment', 'area', 'x', 'y', 'note'];

type RawArea = { readonly code: string; readonly nom: string; readonly d: string };
type RawMap = Readonly<Record<'departements' | 'regions' | 'collectivites', readonly RawArea[]>>;
type Path = { readonly area: string; readonly kind: 'coast' | 'border'; readonly path: string };

/** Writes `data/maps/` and its sources from the raw folder of maps; returns how many points. */
export function writeMaps(maps: string, data: string): number {
  const raw = JSON.parse(readFileSync(join(maps, 'fr-svg-paths-insets-960x500.json'), 'utf8')) as RawMap;
  const areas = readTable(join(JUDGEMENTS, 'map-areas.csv'));
  const planes = areas.filter((row) => cell(row, 'kind') === 'plane');
  const points = pointRows(maps, data, planes);
  writeTable(
    join(data, 'maps/areas.csv'),
    AREA_COLUMNS,
    areas.map((row) => areaRow(row, [...partsOf(row, raw, maps).flatMap(cornersOf), ...pointsIn(row, points)])),
  );
  writeTable(
    join(data, 'maps/outlines.csv'),
    ['area', 'kind', 'path'],
    planes.flatMap((row) => outlineOf(cell(row, 'id'), partsOf(row, raw, maps))),
  );
  writeTable(join(data, 'maps/points.csv'), POINT_COLUMNS, points);
  writeTable(join(data, 'sources/maps.csv'), SOURCE_COLUMNS, MAP_SOURCES);
  return points.length;
}

const isOverseas = (code: string): boolean => code.length === 3;

/** The paths an area is made of: all departments of the mainland and Corsica, or one territory. */
function partsOf(row: Row, raw: RawMap, maps: string): readonly string[] {
  const code = cell(row, 'code');
  if (cell(row, 'id') === METROPOLE) return raw.departements.filter((one) => !isOverseas(one.code)).map(({ d }) => d);
  // The frame's own inset shows Futuna only; the prison is on Wallis.
  if (cell(row, 'id') === WALLIS) return [wallisPath(maps)];
  const list = cell(row, 'kind') === 'region' ? raw.regions : [...raw.departements, ...raw.collectivites];
  const found = list.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no area of code ${code}: judge it in judgements/map-areas.csv`);
  return [found.d];
}

const cornersOf = (path: string): At[] => (path.match(/[\d.-]+,[\d.-]+/g) ?? []).map(atOf);

/** Its prisons: a lagoon's atoll may be too small to have an outline. */
const pointsIn = (row: Row, points: readonly Row[]): At[] =>
  points
    .filter((point) => cell(point, 'area') === cell(row, 'id'))
    .map((point) => [Number(cell(point, 'x')), Number(cell(point, 'y'))]);

function areaRow(row: Row, corners: readonly At[]): Record<string, string> {
  const edge = (pick: (...values: number[]) => number, axis: 0 | 1) =>
    pick(...corners.map((corner) => corner[axis])).toFixed(1);
  const id = cell(row, 'id');
  const isNatural = ['975', '986', '987', '988'].includes(cell(row, 'code')) && cell(row, 'kind') === 'plane';
  return {
    id,
    kind: cell(row, 'kind'),
    nameFr: cell(row, 'nameFr'),
    nameEn: cell(row, 'nameEn'),
    left: edge(Math.min, 0),
    top: edge(Math.min, 1),
    right: edge(Math.max, 0),
    bottom: edge(Math.max, 1),
    source: isNatural ? 'natural-earth-50m' : 'ign-france-geojson',
  };
}

function outlineOf(area: string, parts: readonly string[]): Path[] {
  const { coast, borders } = sharedLines(parts);
  const inner = area === METROPOLE ? borders : [];
  const tolerance = area === METROPOLE ? TOLERANCE : TOLERANCE / 3;
  const draw = (lines: readonly (readonly string[])[]) =>
    lines
      .map((line) => line.map(atOf))
      .filter((line) => area !== METROPOLE || !isSpeck(line))
      .map((line) => linePath(simplified(line, tolerance)))
      .join('');
  const kinds = { coast: draw(coast), border: draw(inner) };
  return (['coast', 'border'] as const).flatMap((kind) =>
    kinds[kind] === '' ? [] : [{ area, kind, path: kinds[kind] }],
  );
}

/** A closed line around next to nothing. */
function isSpeck(line: readonly At[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || Math.hypot(first[0] - last[0], first[1] - last[1]) > 0) return false;
  const extent = (axis: 0 | 1) => {
    const values = line.map((at) => at[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(extent(0), extent(1)) < SMALLEST;
}

/** Every prison of ours, open or closed: as the raw table places it, else from its coordinates, else in its town. */
function pointRows(maps: string, data: string, planes: readonly Row[]): Record<string, string>[] {
  const codes = new Map(planes.map((row) => [cell(row, 'code'), cell(row, 'id')]));
  const raw = byColumn(readTable(join(maps, 'france-prisons-coordinates.csv')), 'etablissement');
  const places = byColumn(readTable(join(JUDGEMENTS, 'map-points.csv')), 'establishment');
  const placed = (row: Row): Point => {
    const [known, judged] = [raw.get(cell(row, 'code')), places.get(cell(row, 'id'))];
    const note = judged === undefined ? '' : cell(judged, 'note');
    if (known !== undefined) return { ...rawPoint(known, codes), note };
    if (cell(row, 'lat') !== '') return { ...onMainland(row), note };
    const there = judged && prisons.find((one) => cell(one, 'id') === cell(judged, 'placedAs'));
    if (there === undefined) throw new Error(`no point for ${cell(row, 'id')}: judge it in judgements/map-points.csv`);
    return { ...placed(there), note };
  };
  const prisons = readTable(join(data, 'subjects/establishments.csv')).filter(
    (row) => cell(row, 'listed') === 'true' || cell(row, 'until') !== '',
  );
  return prisons
    .map((row) => ({ establishment: cell(row, 'id'), ...placed(row) }))
    .sort((a, b) => byText(a.establishment, b.establishment));
}

type Point = { readonly area: string; readonly x: string; readonly y: string; readonly note: string };

function rawPoint(row: Row, codes: ReadonlyMap<string, string>): Omit<Point, 'note'> {
  const territory = cell(row, 'departement_code_from_point') || cell(row, 'code_postal').slice(0, 3);
  const area = codes.get(territory) ?? METROPOLE;
  const [x, y] = area === WALLIS ? wallisAt(row) : [cell(row, 'x_960x500'), cell(row, 'y_960x500')];
  return { area, x, y };
}

function onMainland(row: Row): Omit<Point, 'note'> {
  const [x, y] = mainlandAt(Number(cell(row, 'lat')), Number(cell(row, 'lon')));
  return { area: METROPOLE, x: x.toFixed(1), y: y.toFixed(1) };
}
