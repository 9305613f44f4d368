/**
 * The most places of a new order that can stay as they are while the others move between them: a longest run of rising
 * former places. `undefined`: was not there before. Answers with indices of `former`.
 */
export function stayingInPlace(former: readonly (number | undefined)[]): ReadonlySet<number> {
  // tails[n]: the index that ends, as low as can be, a run of n + 1, in `ends` its place; before: the one it follows.
  const tails: number[] = [];
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, place] of former.entries()) {
    if (place === undefined) continue;
    const length = countBelow(place, ends);
    before.set(index, tails[length - 1]);
    tails[length] = index;
    ends[length] = place;
  }
  const stays = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) stays.add(at);
  return stays;
}

/** How many of the rising values are below this one. */
function countBelow(value: number, rising: readonly number[]): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
