import type { Lang } from '#lib/i18n/bilingual';

/** `a, b et c` / `a, b and c`; nothing for an empty list. */
export function list(items: readonly string[], lang: Lang): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const before = items.slice(0, -1);
  if (before.length === 0) return last;
  return `${before.join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${last}`;
}

/** The form of a noun after a number: French keeps the singular below two, English only at one. */
export function plural(value: number, lang: Lang, forms: { readonly one: string; readonly other: string }): string {
  const size = Math.abs(value);
  const singular = lang === 'fr' ? size < 2 : size === 1;
  return singular ? forms.one : forms.other;
}

/** The same words with a first capital, for a heading made of a term: `Densité carcérale`. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
