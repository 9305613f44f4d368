/** The page's language; also the first segment of its address. */
export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export const isLang = (text: string): text is Lang => text === 'fr' || text === 'en';

type Same<T> = { readonly [K in keyof T]: SameText<T[K]> };
type SameText<V> = V extends string
  ? string
  : V extends (...given: never[]) => unknown
    ? V
    : V extends object
      ? Same<V>
      : V;

/** A catalogue in both languages; English must have exactly the keys, and the parameters, of French. */
export function bilingual<const T extends object>(catalogue: { fr: T; en: NoInfer<Same<T>> }): Record<Lang, Same<T>> {
  return catalogue as Record<Lang, Same<T>>;
}
