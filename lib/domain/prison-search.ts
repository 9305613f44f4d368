import { plainWords } from '#lib/domain/plain-words';

/** Words that tell no prison from another. */
const FILLERS = new Set('a au aux d de des du en et for in l la le les of pour prison prisons the'.split(' '));

/** What kind of prison it is: said out of habit, and often of its former kind (« maison d’arrêt de Fleury »). */
const KINDS = new Set(
  'maison arret centre center penitentiaire detention centrale semi liberte etablissement mineurs quartier ma cp cd mc csl epm qma qcd qmc qcsl qcpa qsas qcne qepm qepsn remand complex wing day release high security juvenile'.split(
    ' ',
  ),
);

/** Does this word tell one prison from another? */
export const isTelling = (word: string): boolean => !FILLERS.has(word) && !KINDS.has(word);

/** What a query asks for; `name` is the same written as one word. */
export type PrisonQuery = { readonly words: readonly string[]; readonly name: string };

/**
 * The words of a query that tell prisons apart: accents, hyphens and case off; "prison de", "maison d’arrêt", "centre
 * pénitentiaire" and the like left out, unless nothing else is asked for.
 */
export function prisonQuery(text: string): PrisonQuery {
  const telling = plainWords(text).filter((word) => !FILLERS.has(word));
  const proper = telling.filter((word) => !KINDS.has(word));
  const words = proper.length > 0 ? proper : telling;
  return { words, name: words.length > 1 ? words.join('') : '' };
}

/** What a prison is known by: words of its names, town and department, and the number of the latter. */
export type PrisonWords = { readonly words: readonly string[]; readonly names: readonly string[] };

/** Made once a prison: `names` holds each text as one word too, so that "fleurymerogis" is found. */
export function prisonWords(texts: readonly string[]): PrisonWords {
  const words = texts.map(plainWords);
  const joined = words.map((all) => all.filter(isTelling).join(''));
  return { words: [...new Set(words.flat())], names: joined.filter((name) => name !== '') };
}

/**
 * Is every word of the query the start of one of the prison's? A number is that of a department, or a postal code in it.
 * An empty query holds of every prison.
 */
export function answersQuery({ words, names }: PrisonWords, query: PrisonQuery): boolean {
  if (query.name !== '' && names.some((name) => name.startsWith(query.name))) return true;
  return query.words.every(
    (word) => words.some((known) => isMeant(known, word)) || names.some((n) => n.startsWith(word)),
  );
}

function isMeant(known: string, word: string): boolean {
  if (known.startsWith(word)) return true;
  if (word === 'st') return known === 'saint';
  if (word === 'ste') return known === 'sainte';
  return /^\d{5}$/.test(word) ? isDepartmentOf(known, word) : word === '20' && isCorsica(known);
}

const isCorsica = (number: string): boolean => number === '2a' || number === '2b';

/** Postal codes begin with the department’s number, in Corsica still with the old one: 20. */
function isDepartmentOf(number: string, postalCode: string): boolean {
  if (postalCode.startsWith('20')) return isCorsica(number);
  return /^\d{2,3}$/.test(number) && postalCode.startsWith(number);
}
