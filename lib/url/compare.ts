import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

/** So many panels can be told apart on one page. */
export const MOST_COMPARED = 6;
/** Longer than any name or id we have. */
const LONGEST = 100;

/** Why a part of the address was not used: no subject of ours, named before, or one too many. */
export type CompareProblem = { readonly why: 'unknown' | 'twice' | 'beyond'; readonly value: string };
export type ReadCompare = {
  /** At most six, each once, in the order of the address. */
  readonly ids: readonly string[];
  /** What a reader typed to be added, in words; empty when nothing was. */
  readonly add: string;
  readonly problems: readonly CompareProblem[];
};

/**
 * Reads `?of=cp-fresnes&of=ma-nimes&add=nantes`. What is unknown, repeated or beyond the sixth is named and ignored; an
 * empty value, as a form sends it, asks for nothing.
 */
export function readCompare(search: URLSearchParams, isKnown: (id: string) => boolean): ReadCompare {
  const ids: string[] = [];
  const problems: CompareProblem[] = [];
  for (const value of search.getAll('of')) {
    const why = whyNot(value, ids, isKnown);
    if (why === undefined) ids.push(value);
    else if (value.trim() !== '') problems.push({ why, value: value.slice(0, LONGEST) });
  }
  return { ids, add: (search.get('add') ?? '').trim().slice(0, LONGEST), problems };
}

function whyNot(
  value: string,
  ids: readonly string[],
  isKnown: (id: string) => boolean,
): CompareProblem['why'] | undefined {
  if (!isKnown(value)) return 'unknown';
  if (ids.includes(value)) return 'twice';
  return ids.length >= MOST_COMPARED ? 'beyond' : undefined;
}

/** The address that compares these, in this order; without any, the page to choose from. */
export function comparePath(ids: readonly string[], lang: Lang): string {
  const query = new URLSearchParams(ids.map((id) => ['of', id]));
  return pagePath(lang, ids.length === 0 ? '/compare' : `/compare?${query}`);
}

/** The choice with one more, one fewer, or one moved a place towards the start. */
export const withOne = (ids: readonly string[], id: string): readonly string[] => [...ids, id];
export const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);
export function movedUp(ids: readonly string[], id: string): readonly string[] {
  const index = ids.indexOf(id);
  if (index < 1) return ids;
  return [...ids.slice(0, index - 1), id, ids[index - 1] as string, ...ids.slice(index + 1)];
}

/** The same subjects in the API: their newest ratios, or every count since a date. */
export function compareDownload(ids: readonly string[], asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams([...ids.map((id) => ['subject', id]), ...Object.entries(asked)]);
  return `/api/v1/ratios?${query}`;
}
