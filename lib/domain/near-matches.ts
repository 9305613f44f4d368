/** Edits between two short texts (Levenshtein), a row at a time. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] as number) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

const FAR = 3;

/** Edits, or `FAR`; an id that contains what was written is nearer than a third edit. */
function distanceTo(wanted: string, id: string): number {
  if (wanted.length >= 3 && id.includes(wanted)) return 2.5;
  return Math.abs(id.length - wanted.length) >= FAR ? FAR : edits(wanted, id);
}

/** Longer than any id we have: not worth comparing. */
const LONGEST = 60;

/** Up to three ids a reader may have meant: within two edits, or containing what was written; nearest first. */
export function nearMatches(text: string, ids: Iterable<string>): readonly string[] {
  const wanted = text.toLowerCase();
  if (wanted.length > LONGEST) return [];
  const near: { id: string; distance: number }[] = [];
  for (const id of ids) {
    const distance = distanceTo(wanted, id);
    if (distance < FAR) near.push({ id, distance });
  }
  near.sort((a, b) => a.distance - b.distance || a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
  return near.slice(0, 3).map(({ id }) => id);
}
