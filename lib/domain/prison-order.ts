/** The columns of the list of prisons that hold numbers, and those that hold texts. */
export const SORT_NUMBERS = ['held', 'places', 'density', 'above', 'change'] as const;
const SORT_TEXTS = ['name', 'place', 'disp'] as const;
export const SORT_KEYS = [...SORT_TEXTS, ...SORT_NUMBERS] as const;
export type SortNumber = (typeof SORT_NUMBERS)[number];
export type SortText = (typeof SORT_TEXTS)[number];
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { readonly key: SortKey; readonly descending: boolean };

/** Rankings default to people above capacity, not to percent (DESIGN §7). */
export const DEFAULT_SORT: Sort = { key: 'above', descending: true };

/** A prison as the list orders it. A number left out is unknown, or not to be ranked (prisons for minors, DESIGN §3.5). */
export type Sortable = {
  /** Plain texts: case and accents off. */
  readonly texts: Readonly<Record<SortText, string>>;
  readonly numbers: Readonly<Partial<Record<SortNumber, number>>>;
};

const isNumber = (key: SortKey): key is SortNumber => (SORT_NUMBERS as readonly string[]).includes(key);
const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** What comes first when a column is first asked for: the largest number, the first letter. */
export const firstSort = (key: SortKey): Sort => ({ key, descending: isNumber(key) });

/** Compares two prisons; those without the number come last in either direction, and equals in the order of names. */
export const inOrder =
  ({ key, descending }: Sort) =>
  (a: Sortable, b: Sortable): number =>
    (isNumber(key) ? byNumber(a.numbers[key], b.numbers[key], descending) : directed(a, b, { key, descending })) ||
    byText(a.texts.name, b.texts.name);

const directed = (a: Sortable, b: Sortable, { key, descending }: { key: SortText; descending: boolean }): number =>
  byText(a.texts[key], b.texts[key]) * (descending ? -1 : 1);

function byNumber(a: number | undefined, b: number | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return descending ? b - a : a - b;
}
