/** The query of a page as Next hands it over. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same as the browser knows it, repeated parameters included. */
export function searchOf(params: SearchParams): URLSearchParams {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((one) => [name, one] as [string, string]),
  );
  return new URLSearchParams(pairs);
}
