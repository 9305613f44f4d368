/** What a reader of the list of articles may choose by; each is a parameter of the address and an attribute of an item. */
export const ARTICLE_FILTERS = ['kind', 'year', 'subject', 'verdict'] as const;
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number];
export type ArticleChoices = Readonly<Partial<Record<ArticleFilter, string>>>;
export type ArticleOptions = Readonly<Record<ArticleFilter, readonly string[]>>;

/** A part of the address that names no choice of ours; it is said, and ignored. */
export type ArticleProblem = { readonly parameter: ArticleFilter; readonly value: string };

/** Reads `?verdict=confirmed&year=2024`; a value that is not offered, or written twice, is a problem, an empty one is none. */
export function readArticleChoices(
  search: URLSearchParams,
  options: ArticleOptions,
): { readonly choices: ArticleChoices; readonly problems: readonly ArticleProblem[] } {
  const choices: Partial<Record<ArticleFilter, string>> = {};
  const problems: ArticleProblem[] = [];
  for (const parameter of ARTICLE_FILTERS) {
    const values = search.getAll(parameter);
    const [value = ''] = values;
    if (values.length <= 1 && value === '') continue;
    if (values.length === 1 && options[parameter].includes(value)) choices[parameter] = value;
    else problems.push({ parameter, value: values.join(', ') });
  }
  return { choices, problems };
}

/** The query of an address with these choices; other parameters stay. */
export function writeArticleChoices(search: URLSearchParams, choices: ArticleChoices): string {
  const next = new URLSearchParams(search);
  for (const parameter of ARTICLE_FILTERS) {
    next.delete(parameter);
    const value = choices[parameter];
    if (value !== undefined) next.set(parameter, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
