import type { MapFrame, MapPlace } from './map-layout';
import type { MapPoint } from './map-plane';
import type { At } from './path';

const holds = ({ view }: MapPlace, { x, y }: MapPoint): boolean =>
  x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;

/**
 * Where a prison's dot stands in the frame: in the inset that shows its part of the mainland larger, else in its area;
 * each stands once. Undefined when its area is not drawn.
 */
export function positionIn({ places }: MapFrame, point: MapPoint): At | undefined {
  const candidates = places.filter(({ plane }) => plane === point.area);
  const place = candidates.find((one) => one.id !== one.plane && holds(one, point)) ?? candidates[0];
  if (place === undefined) return undefined;
  const scale = place.box.width / place.view.width;
  return [place.box.x + (point.x - place.view.x) * scale, place.box.y + (point.y - place.view.y) * scale];
}
