import { nearMatches } from '#lib/domain/near-matches';
import { plainText } from '#lib/domain/plain-words';
import type { ListRow } from './list-stage';

/** Shorter words resemble too many names. */
const SHORTEST = 4;

/** Prisons whose name, or a word of it, is spelt nearly as what was searched for: at most three. */
export function nearPrisons(query: string, rows: readonly ListRow[]): readonly ListRow[] {
  const wanted = plainText(query, 'letters');
  if (wanted.length < SHORTEST) return [];
  const spelt = new Map<string, ListRow[]>();
  for (const row of rows) {
    const { name } = row.texts;
    for (const spelling of new Set([name, ...name.split(' ')])) {
      if (spelling.length >= SHORTEST) spelt.set(spelling, [...(spelt.get(spelling) ?? []), row]);
    }
  }
  const near = nearMatches(wanted, spelt.keys()).flatMap((spelling) => spelt.get(spelling) ?? []);
  return [...new Set(near)].slice(0, 3);
}
