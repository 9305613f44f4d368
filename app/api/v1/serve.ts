import type { z } from 'zod';
import type { Dataset } from '#lib/dataset/dataset';
import { dataset } from '#lib/dataset/load-dataset';
import { type Answer, listAnswer } from '#lib/http/answer';
import type { CursorScope } from '#lib/http/cursor';
import { type ApiRequest, type Endpoint, endpoint } from '#lib/http/endpoint';
import { type Listing, pageOf } from '#lib/http/page';
import type { Problem } from '#lib/http/problem';

/** An understood request with the dataset it is asked of, and the scope of its cursors. */
export type Asked<Q> = ApiRequest<Q> & { readonly data: Dataset; readonly scope: CursorScope };

/** The handlers of an address of the API over the loaded dataset. */
export function serve<S extends z.ZodObject>(
  query: S,
  answer: (asked: Asked<z.output<S>>) => Answer | Problem,
): Endpoint {
  return endpoint(query, (request) => {
    const data = dataset();
    return answer({
      ...request,
      data,
      scope: { release: data.release.id, path: request.path, search: request.search },
    });
  });
}

type Paged = { readonly limit?: number | undefined; readonly cursor?: string | undefined };

/** One page of a list; only the items of that page are written out. */
export function listed<T>(all: Listing<T>, asked: Asked<Paged>, item: (one: T) => unknown): Answer | Problem {
  const page = pageOf(all, asked.query, asked.scope);
  return page.kind === 'problem' ? page : listAnswer({ ...page, items: page.items.map(item) }, asked.scope);
}
