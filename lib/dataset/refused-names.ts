import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '#lib/domain/plain-words';

/** Names are refused by what they hash to: the list can be published without naming anybody (DESIGN §3.5). */
export type RefusedNames = { readonly salt: string; readonly hashes: ReadonlySet<string> };

/** Where a refused name stands: its words counted from 0, and the characters it covers. Never the name itself. */
export type RefusedName = {
  readonly word: number;
  readonly words: number;
  readonly from: number;
  readonly before: number;
};

/** A name has at most four words. */
const LONGEST = 4;
const SALT_LINE = /^# salt: ([0-9a-f]{32})$/m;
const HASH_LINE = /^[0-9a-f]{64}$/;

/** The list under a data folder; throws when it is missing or no such list: then nothing would be refused. */
export function readRefusedNames(root = join(process.cwd(), 'data')): RefusedNames {
  return parseRefusedNames(readFileSync(join(root, 'refused-names.txt'), 'utf8'));
}

export function parseRefusedNames(text: string): RefusedNames {
  const salt = SALT_LINE.exec(text)?.[1];
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const bad = lines.findIndex((line) => !HASH_LINE.test(line));
  if (salt === undefined || bad >= 0 || lines.length === 0) {
    throw new Error(
      'data/refused-names.txt is no list of hashes: restore it, and add names with scripts/refuse-name.ts',
    );
  }
  return { salt, hashes: new Set(lines) };
}

/** What a name is kept as; the same for every way of writing its accents, case and hyphens. */
export const hashOfName = (name: string, salt: string): string =>
  createHash('sha256')
    .update(`${salt}:${plainText(name, 'letters')}`)
    .digest('hex');

/** The refused names in a text, pages and answers included: every run of one to four words is hashed and compared. */
export function refusedNamesIn(text: string, names: RefusedNames = readRefusedNames()): readonly RefusedName[] {
  return refusedNamesFinder(names)(text);
}

/** The same for many texts: runs of words that were seen are not hashed again. */
export function refusedNamesFinder({ salt, hashes }: RefusedNames): (text: string) => readonly RefusedName[] {
  const seen = new Map<string, boolean>();
  const isRefused = (run: string): boolean => {
    const known = seen.get(run);
    if (known !== undefined) return known;
    const refused = hashes.has(createHash('sha256').update(`${salt}:${run}`).digest('hex'));
    seen.set(run, refused);
    return refused;
  };
  return (text) => {
    const words = wordsOf(text);
    return words.flatMap((_, word) =>
      Array.from({ length: Math.min(LONGEST, words.length - word) }, (_none, index) => index + 1)
        .filter((length) => isRefused(runOf(words, word, length)))
        .map((length) => placeOf(words, word, length)),
    );
  };
}

type Word = { readonly plain: string; readonly from: number; readonly before: number };

/** Runs of letters with their accents; everything else stands between words. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    plain: plainText(match[0], 'letters'),
    from: match.index,
    before: match.index + match[0].length,
  }));

const runOf = (words: readonly Word[], start: number, length: number): string =>
  words
    .slice(start, start + length)
    .map(({ plain }) => plain)
    .join(' ');

const placeOf = (words: readonly Word[], word: number, length: number): RefusedName => ({
  word,
  words: length,
  from: (words[word] as Word).from,
  before: (words[word + length - 1] as Word).before,
});
