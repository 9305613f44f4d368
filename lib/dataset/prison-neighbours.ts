import type { Subject } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { prisons } from './prison-directory';

export type Neighbour = { readonly prison: Subject; readonly kilometres: number };

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

type Point = { readonly lat: number; readonly lon: number };

/** Distance on the sphere, in kilometres (haversine). */
function kilometresBetween(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const half = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

const pointOf = ({ lat, lon }: Subject): Point | undefined =>
  lat === undefined || lon === undefined ? undefined : { lat, lon };

/** The open prisons of the same type nearest to one, as the crow flies; none where the directory gives no point. */
export function nearestAlike(data: Dataset, prison: Subject, most: number): readonly Neighbour[] {
  const here = pointOf(prison);
  if (here === undefined) return [];
  return prisons(data)
    .filter(({ id, listed, establishmentType }) => {
      return listed && id !== prison.id && establishmentType === prison.establishmentType;
    })
    .flatMap((one): Neighbour[] => {
      const there = pointOf(one);
      return there === undefined ? [] : [{ prison: one, kilometres: kilometresBetween(here, there) }];
    })
    .toSorted((a, b) => a.kilometres - b.kilometres)
    .slice(0, most);
}
