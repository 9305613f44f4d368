import { isPlausibleCount } from '#lib/domain/plausible-count';

/** The reader's own numbers of one prison: people held, places, officers in post, posts authorised; and who says so. */
export type OwnFigures = {
  readonly held?: number | undefined;
  readonly places?: number | undefined;
  readonly officers?: number | undefined;
  readonly posts?: number | undefined;
  readonly branch?: string | undefined;
};

/** The fields that hold a number, in the order they are written. */
export const OWN_COUNTS = ['held', 'places', 'officers', 'posts'] as const;
export type OwnCount = (typeof OWN_COUNTS)[number];

/** Of a branch's name, in characters. */
export const LONGEST_BRANCH = 60;

/** A part of the address after `#` that could not be used, and what it said (shortened); the page names it and goes on. */
export type OwnFigureProblem = { readonly field: string; readonly value: string };
export type ReadOwnFigures = { readonly figures: OwnFigures; readonly problems: readonly OwnFigureProblem[] };

/** Longer than any address we write: five fields, each letter of the name in at most 12 signs. */
const LONGEST_HASH = 1000;
const SHOWN_OF_A_PROBLEM = 40;

/** Digits as we write them ourselves: no sign, no separator, no leading zero. */
const DIGITS = /^(?:0|[1-9]\d{0,5})$/;
/** Signs that draw nothing or turn the text around, and halves of a pair: never part of a name. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u;
const EACH_UNPRINTABLE = new RegExp(UNPRINTABLE, 'gu');

/**
 * Reads `#held=712&places=450&officers=80&posts=100&branch=…`. A plain anchor (`#wings`) asks for nothing; an unknown name,
 * one written twice or a value that cannot be is named and left out, the rest is kept. Text is never markup: show it as text.
 */
export function readOwnFigures(hash: string): ReadOwnFigures {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  if (!text.includes('=')) return { figures: {}, problems: [] };
  if (text.length > LONGEST_HASH) return { figures: {}, problems: [problem('#', text)] };
  const fields = new URLSearchParams(text);
  const problems: OwnFigureProblem[] = [];
  let figures: OwnFigures = {};
  for (const field of new Set(fields.keys())) {
    const values = fields.getAll(field);
    const read = readField(field, values);
    if (read === undefined) problems.push(problem(field, values.join(', ')));
    else figures = { ...figures, ...read };
  }
  return { figures, problems };
}

/** Empty, as a form sends it: nothing said, and no problem. */
function readField(field: string, values: readonly string[]): OwnFigures | undefined {
  const [value = ''] = values;
  if (values.length !== 1 || !isOwnField(field)) return undefined;
  if (value === '') return {};
  const read = isOwnCount(field) ? countFrom(value) : branchFrom(value);
  return read === undefined ? undefined : { [field]: read };
}

/** What follows the page's address, `''` or `#held=712&branch=…`; what could not be read back is not written. */
export function writeOwnFigures(figures: OwnFigures): string {
  const fields = new URLSearchParams();
  for (const field of OWN_COUNTS) {
    const count = figures[field];
    if (count !== undefined && isPlausibleCount(count)) fields.set(field, String(count));
  }
  const branch = branchFrom(figures.branch ?? '');
  if (branch !== undefined) fields.set('branch', branch);
  const text = fields.toString();
  return text === '' ? '' : `#${text}`;
}

const isOwnCount = (field: string): field is OwnCount => (OWN_COUNTS as readonly string[]).includes(field);
const isOwnField = (field: string): boolean => field === 'branch' || isOwnCount(field);

function countFrom(text: string): number | undefined {
  const count = DIGITS.test(text) ? Number(text) : undefined;
  return count !== undefined && isPlausibleCount(count) ? count : undefined;
}

/** A name on one line, its spaces made single; nothing when it is empty, too long or holds signs that cannot be seen. */
function branchFrom(text: string): string | undefined {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return name === '' || Array.from(name).length > LONGEST_BRANCH || UNPRINTABLE.test(name) ? undefined : name;
}

const shortened = (text: string): string => {
  const signs = Array.from(text.replace(EACH_UNPRINTABLE, '\uFFFD'));
  return signs.length <= SHOWN_OF_A_PROBLEM ? signs.join('') : `${signs.slice(0, SHOWN_OF_A_PROBLEM).join('')}…`;
};
const problem = (field: string, value: string): OwnFigureProblem => ({
  field: shortened(field),
  value: shortened(value),
});
