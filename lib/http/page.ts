import { type CursorScope, cursorAt, offsetOf } from '#lib/http/cursor';
import { DEFAULT_LIMIT } from '#lib/http/parameters';
import { invalidParameters, type Problem } from '#lib/http/problem';

export type Page<T> = {
  readonly kind: 'page';
  readonly items: readonly T[];
  readonly total: number;
  /** The cursor of the page after; `undefined` on the last one. */
  readonly next: string | undefined;
};
/** What a page is cut from: an array, or a list that makes only the part asked for. */
export type Listing<T> = { readonly length: number; slice(from: number, end: number): readonly T[] };

type PageQuery = { readonly limit?: number | undefined; readonly cursor?: string | undefined };

/** The part of a list a query asks for. A cursor of another list, question or release is refused, not guessed at. */
export function pageOf<T>(list: Listing<T>, query: PageQuery, scope: CursorScope): Page<T> | Problem {
  const offset = query.cursor === undefined ? 0 : offsetOf(query.cursor, scope);
  if (offset === undefined || offset > list.length) {
    const message = `does not belong to this question in release ${scope.release}: start again without it`;
    return invalidParameters([{ parameter: 'cursor', message }]);
  }
  const end = offset + (query.limit ?? DEFAULT_LIMIT);
  const next = end < list.length ? cursorAt(end, scope) : undefined;
  return { kind: 'page', items: list.slice(offset, end), total: list.length, next };
}
