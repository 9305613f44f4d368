/** Where a key leads from an id of a list, not beyond its ends; `undefined` for a key that leads nowhere. */
export function neighbourId(ids: readonly string[], from: string | undefined, key: string): string | undefined {
  const index = from === undefined ? -1 : ids.indexOf(from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[Math.min(index + 1, ids.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[Math.max(index - 1, 0)];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
