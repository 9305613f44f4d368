import type { At } from '#lib/charts/path';

/** The ready frame's own projection of the mainland and Corsica: conic conformal, turned to 3° E and 46.2° N. */
const TURN = { lon: -3, lat: -46.2 } as const;
const SECOND_PARALLEL = 60;
const SCALE = 2700;
const CENTRE: At = [480, 250];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const tangent = (lat: number): number => Math.tan((Math.PI / 2 + lat) / 2);
const CONE = Math.log(1 / Math.cos(radians(SECOND_PARALLEL))) / Math.log(tangent(radians(SECOND_PARALLEL)));

/** Longitude and latitude on the globe turned so that the middle of France is at zero. */
function turned(lat: number, lon: number): At {
  const [along, up] = [radians(lon + TURN.lon), radians(lat)];
  const [x, y, z] = [Math.cos(along) * Math.cos(up), Math.sin(along) * Math.cos(up), Math.sin(up)];
  const [cos, sin] = [Math.cos(radians(TURN.lat)), Math.sin(radians(TURN.lat))];
  return [Math.atan2(y, x * cos - z * sin), Math.asin(z * cos + x * sin)];
}

/** Where a point of the mainland stands in the frame of 960 × 500, in its units. */
export function mainlandAt(lat: number, lon: number): At {
  const [along, up] = turned(lat, lon);
  const radius = 1 / CONE / tangent(up) ** CONE;
  const x = radius * Math.sin(CONE * along);
  const y = 1 / CONE - radius * Math.cos(CONE * along);
  return [CENTRE[0] + SCALE * x, CENTRE[1] - SCALE * y];
}
