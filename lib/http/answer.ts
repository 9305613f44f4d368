import type { CursorScope } from '#lib/http/cursor';
import type { Page } from '#lib/http/page';

/** A whole answer as text, before headers that belong to the transport. */
export type Answer = {
  readonly kind: 'answer';
  readonly contentType: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

const JSON_TYPE = 'application/json; charset=utf-8';

export const jsonAnswer = (value: unknown, headers: Record<string, string> = {}): Answer => ({
  kind: 'answer',
  contentType: JSON_TYPE,
  text: JSON.stringify(value),
  headers,
});

/** `{ data, meta: { release } }` */
export const resourceAnswer = (data: unknown, release: string): Answer => jsonAnswer({ data, meta: { release } });

/** The address of the page after, for a `Link` header: the same question with its cursor. */
function nextLink(next: string, { path, search }: CursorScope): string {
  const after = new URLSearchParams(search);
  after.set('cursor', next);
  return `<${path}?${after}>; rel="next"`;
}

/** `{ data, meta: { release, count, total, next } }`; `next` is left out on the last page. */
export function listAnswer(page: Page<unknown>, scope: CursorScope): Answer {
  const { items, total, next } = page;
  const meta = { release: scope.release, count: items.length, total, ...(next === undefined ? {} : { next }) };
  return jsonAnswer({ data: items, meta }, next === undefined ? {} : { Link: nextLink(next, scope) });
}

/** One page of a list as a file; the release is in its name, the licences of the sources and the next page in `Link`. */
export function csvAnswer(file: { name: string; text: string }, page: Page<unknown>, scope: CursorScope): Answer {
  const links = ['</api/v1/sources>; rel="license"', '</api/v1/releases>; rel="version-history"'];
  if (page.next !== undefined) links.push(nextLink(page.next, scope));
  return {
    kind: 'answer',
    contentType: 'text/csv; charset=utf-8; header=present',
    text: file.text,
    headers: {
      'Content-Disposition': `attachment; filename="surnombre-${file.name}-${scope.release}.csv"`,
      Link: links.join(', '),
    },
  };
}
