import type { At } from '#lib/charts/path';

/** A corner as its source writes it, `144.6,232.8`: neighbours write a shared corner alike, so texts can be compared. */
type Corner = string;
export type Lines = {
  readonly coast: readonly (readonly Corner[])[];
  readonly borders: readonly (readonly Corner[])[];
};

const ringsOf = (path: string): Corner[][] =>
  path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) => ring.slice(1).split('L'));

const edgeName = (a: Corner, b: Corner): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** How many areas have each edge: one on the coast and the land border, two between neighbours. */
function edgeCounts(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ring of paths.flatMap(ringsOf))
    for (const [index, corner] of ring.entries()) {
      const next = ring[(index + 1) % ring.length] as Corner;
      if (next !== corner) counts.set(edgeName(corner, next), (counts.get(edgeName(corner, next)) ?? 0) + 1);
    }
  return counts;
}

/** Who is next to whom along edges of one kind. */
function neighboursBy(edges: readonly string[]): Map<Corner, Set<Corner>> {
  const found = new Map<Corner, Set<Corner>>();
  for (const edge of edges) {
    const [a, b] = edge.split(' ') as [Corner, Corner];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      found.set(from, (found.get(from) ?? new Set()).add(to));
  }
  return found;
}

/** Walks from a corner until a stop or a dead end, taking each edge once. */
function walk(first: Corner, neighbours: Map<Corner, Set<Corner>>, isStop: (corner: Corner) => boolean): Corner[] {
  const line = [first];
  for (let here = first; line.length === 1 || !isStop(here); ) {
    const next = neighbours.get(here)?.values().next().value;
    if (next === undefined) break;
    neighbours.get(here)?.delete(next);
    neighbours.get(next)?.delete(here);
    line.push(next);
    here = next;
  }
  return line;
}

function linesOf(edges: readonly string[], isStop: (corner: Corner) => boolean): Corner[][] {
  const neighbours = neighboursBy(edges);
  const corners = [...neighbours.keys()];
  const lines: Corner[][] = [];
  // Stops first; what is left then is closed rings without a stop.
  for (const corner of [...corners.filter(isStop), ...corners])
    while ((neighbours.get(corner)?.size ?? 0) > 0) lines.push(walk(corner, neighbours, isStop));
  return lines;
}

/** The borders of areas, each once: what two areas share, and what only one has; cut where lines meet. */
export function sharedLines(paths: readonly string[]): Lines {
  const counts = edgeCounts(paths);
  const edges = (shared: boolean) => [...counts].filter(([, count]) => count > 1 === shared).map(([edge]) => edge);
  const ends = neighboursBy(edges(true));
  const isJunction = (corner: Corner) => {
    const size = junctionSizes.get(corner);
    return size !== undefined && size !== 2;
  };
  const onCoast = neighboursBy(edges(false));
  const junctionSizes = new Map(
    [...ends].map(([corner, next]) => [corner, onCoast.has(corner) ? 1 : next.size] as const),
  );
  return { coast: linesOf(edges(false), isJunction), borders: linesOf(edges(true), isJunction) };
}

export const atOf = (corner: Corner): At => corner.split(',').map(Number) as [number, number];

/** Distance of a point from the stretch between two others. */
function offset([x, y]: At, [ax, ay]: At, [bx, by]: At): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Fewer points, none further than `tolerance` from the line (Douglas and Peucker); both ends stay. */
export function simplified(line: readonly At[], tolerance: number): At[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  let far = 0;
  let most = -1;
  for (let index = 1; index < line.length - 1; index++) {
    const away = offset(line[index] as At, first, last);
    if (away > most) [far, most] = [index, away];
  }
  if (most <= tolerance) return [first, last];
  return [...simplified(line.slice(0, far + 1), tolerance).slice(0, -1), ...simplified(line.slice(far), tolerance)];
}
