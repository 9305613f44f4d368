import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cell, type Row } from './csv-table';

/** The territory whose prison falls outside the ready frame: its island is projected here. */
export const WALLIS = 'wallis-et-futuna';

/** Degrees; the island's middle becomes (20, 20), a hundredth of a degree of latitude 3 units. */
const MIDDLE = { lat: -13.28, lon: -176.17 } as const;
const UNITS = 300;

type Topology = {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly com: { readonly geometries: readonly TopologyArea[] } };
};
type TopologyArea = { readonly properties: { readonly code: string }; readonly arcs: readonly (readonly number[][])[] };

/** Equirectangular around the island: no distortion to see at 15 km. */
function project(lat: number, lon: number): readonly [x: string, y: string] {
  const x = 20 + (lon - MIDDLE.lon) * Math.cos((MIDDLE.lat * Math.PI) / 180) * UNITS;
  const y = 20 - (lat - MIDDLE.lat) * UNITS;
  return [x.toFixed(1), y.toFixed(1)];
}

export const wallisAt = (row: Row): readonly [x: string, y: string] =>
  project(Number(cell(row, 'latitude')), Number(cell(row, 'longitude')));

/** The island of Wallis as a path like those of the frame. */
export function wallisPath(maps: string): string {
  const text = readFileSync(join(maps, 'fr-com-naturalearth50m.topo.json'), 'utf8');
  const { transform, arcs, objects } = JSON.parse(text) as Topology;
  const area = objects.com.geometries.find(({ properties }) => properties.code === '986');
  const arc = area?.arcs[0]?.[0]?.[0];
  const steps = arc === undefined ? undefined : arcs[arc];
  if (steps === undefined) throw new Error('Wallis is not in the topology of the overseas collectivities');
  let [x, y] = [0, 0];
  const corners = steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    const [lon, lat] = [
      x * transform.scale[0] + transform.translate[0],
      y * transform.scale[1] + transform.translate[1],
    ];
    return project(lat, lon).join(',');
  });
  return `M${corners.slice(0, -1).join('L')}Z`;
}
