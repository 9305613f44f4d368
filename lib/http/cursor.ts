import { createHash } from 'node:crypto';

/** What a cursor belongs to: the release and the question, so that a page never goes on in another list. */
export type CursorScope = { readonly release: string; readonly path: string; readonly search: URLSearchParams };

/** The question without what may change from page to page, in one spelling. */
function questionOf({ release, path, search }: CursorScope): string {
  const kept = [...search].filter(([name]) => name !== 'cursor' && name !== 'limit');
  kept.sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
  return JSON.stringify([release, path, kept]);
}

const seal = (offset: number, scope: CursorScope): string =>
  createHash('sha256')
    .update(`${offset}\n${questionOf(scope)}`)
    .digest('base64url')
    .slice(0, 16);

/** An opaque place in a list; readable by `offsetOf` under the same scope only. */
export const cursorAt = (offset: number, scope: CursorScope): string =>
  `${Buffer.from(String(offset)).toString('base64url')}.${seal(offset, scope)}`;

/** The offset a cursor stands for, or `undefined` when it was altered, cut, or made for another question or release. */
export function offsetOf(cursor: string, scope: CursorScope): number | undefined {
  const [place = ''] = cursor.split('.');
  const text = Buffer.from(place, 'base64url').toString('latin1');
  if (!/^[1-9][0-9]{0,8}$/.test(text)) return undefined;
  const offset = Number(text);
  return cursorAt(offset, scope) === cursor ? offset : undefined;
}
