import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

type Line = { readonly method: string; readonly url: string };

const HANDLED = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Parameters Next keeps for itself, or loses when it rebuilds the query: no handler would ever see them. */
const LOST = /^(__proto__$|nxt[PI])/;

/**
 * What Next should be told of a request so that our handlers can refuse it. A method it does not know (TRACE ends in its
 * own 500) becomes POST, which every address refuses with 405; a parameter it would drop is prefixed with a dot, so that
 * it is refused as unknown and not ignored.
 */
export function restated({ method, url }: Line): Line {
  const known = HANDLED.has(method) ? method : 'POST';
  const start = url.indexOf('?');
  if (start < 0 || !url.startsWith('/api')) return { method: known, url };
  const search = new URLSearchParams(url.slice(start));
  if (![...search.keys()].some((name) => LOST.test(name))) return { method: known, url };
  const kept = [...search].map(([name, value]) => [LOST.test(name) ? `.${name}` : name, value] as [string, string]);
  return { method: known, url: `${url.slice(0, start)}?${new URLSearchParams(kept)}` };
}

/** Restates every request of this process before Next reads it. */
export function restateRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const { method = 'GET', url = '/' } = request;
    Object.assign(request, restated({ method, url }));
  });
}
