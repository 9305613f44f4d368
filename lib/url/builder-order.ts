/** A list with one of its items a place up (`-1`) or down (`1`); unchanged where there is no such place or item. */
export function movedBy<T extends { readonly id: string }>(items: readonly T[], id: string, by: -1 | 1): readonly T[] {
  const from = items.findIndex((one) => one.id === id);
  const item = items[from];
  const other = items[from + by];
  if (item === undefined || other === undefined) return items;
  return items.map((one, index) => {
    if (index === from) return other;
    return index === from + by ? item : one;
  });
}

/** What stands where an item stood, else before it: there the reader goes on after removing it. */
export function nextTo<T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined {
  const index = items.findIndex((one) => one.id === id);
  return index === -1 ? undefined : (items[index + 1] ?? items[index - 1]);
}

/** As many of the new items as there is room for, each once, after those that are there. */
export function addedTo<T extends { readonly id: string }>(
  items: readonly T[],
  added: readonly T[],
  most: number,
): readonly T[] {
  const known = new Set(items.map(({ id }) => id));
  const fresh = added.filter(({ id }) => !known.has(id) && known.add(id));
  return [...items, ...fresh.slice(0, Math.max(0, most - items.length))];
}
