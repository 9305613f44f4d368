import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

export const CHECK_FIELDS = ['place', 'what', 'when', 'number'] as const;
export type CheckField = (typeof CHECK_FIELDS)[number];
/** What a reader typed; empty where nothing. */
export type CheckFields = Readonly<Record<CheckField, string>>;

/** Longer than anything meant; the rest is cut off, and what is left is shown as it was read. */
const LONGEST = 120;

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The fields of an address; of one written twice, the first. */
export function readCheckFields(search: SearchParams): CheckFields {
  const read = (field: CheckField): string => {
    const value = search[field];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).slice(0, LONGEST);
  };
  return { place: read('place'), what: read('what'), when: read('when'), number: read('number') };
}

/** The address of a question; empty fields are not written. */
export function checkPath(fields: Partial<CheckFields>, lang: Lang): string {
  const query = new URLSearchParams();
  for (const field of CHECK_FIELDS) if ((fields[field] ?? '') !== '') query.set(field, fields[field] ?? '');
  const text = query.toString();
  return pagePath(lang, text === '' ? '/check' : `/check?${text}`);
}
