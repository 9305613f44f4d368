import type { Box } from './frame';
import type { At } from './path';

const touch = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const holds = (box: Box, [x, y]: At): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
const inside = (box: Box, limits: Box): boolean =>
  box.left >= limits.left && box.right <= limits.right && box.top >= limits.top && box.bottom <= limits.bottom;

/** What a label must keep clear of, and where it must stay. */
export type Surroundings = { readonly limits: Box; readonly boxes: readonly Box[]; readonly points: readonly At[] };

/** Is nothing there? */
export function isFree(box: Box, { limits, boxes, points }: Surroundings): boolean {
  return inside(box, limits) && !boxes.some((other) => touch(box, other)) && !points.some((point) => holds(box, point));
}
