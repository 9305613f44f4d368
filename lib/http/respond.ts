import type { Problem } from '#lib/http/problem';
import { problemBody } from '#lib/http/problem';
import { PROBLEM_TYPES } from '#lib/http/problem-types';
import type { StoredAnswer } from '#lib/http/stored-answer';

export const ALLOWED_METHODS = 'GET, HEAD, OPTIONS';

const SHARED_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Browsers ask again after five minutes; a shared cache keeps a day and may serve an old one while it asks. */
const CACHE_CONTROL = 'public, max-age=300, s-maxage=86400, stale-while-revalidate=604800';

/** Does the reader accept gzip? `gzip;q=0` says no; `*` says yes. */
export function acceptsGzip(acceptEncoding: string | null): boolean {
  const codings = (acceptEncoding ?? '').split(',').map((coding) => coding.trim().toLowerCase());
  const named =
    codings.find((coding) => /^gzip(;|$)/.test(coding)) ?? codings.find((coding) => /^\*(;|$)/.test(coding));
  return named !== undefined && !/;\s*q=0(\.0{0,3})?$/.test(named);
}

/** Does `If-None-Match` name this answer, in either of its codings? */
export function isUnchanged(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.some((one) => one === '*' || one === `"${tag}"` || one === `"${tag}-gzip"`);
}

/** The answer over HTTP: compressed if accepted, 304 if the reader has it already. */
export function respond(stored: StoredAnswer, request: Request): Response {
  const gzip = acceptsGzip(request.headers.get('accept-encoding')) ? stored.gzip : undefined;
  const headers: Record<string, string> = {
    ...SHARED_HEADERS,
    'Cache-Control': CACHE_CONTROL,
    ETag: gzip === undefined ? `"${stored.tag}"` : `"${stored.tag}-gzip"`,
    Vary: 'Accept-Encoding',
    ...stored.headers,
  };
  if (isUnchanged(request.headers.get('if-none-match'), stored.tag))
    return new Response(null, { status: 304, headers });
  const body = gzip ?? stored.plain;
  headers['Content-Type'] = stored.contentType;
  headers['Content-Length'] = String(body.length);
  if (gzip !== undefined) headers['Content-Encoding'] = 'gzip';
  return new Response(body, { headers });
}

/** A refusal over HTTP, never kept by a cache. `instance` is the path that was asked for. */
export function respondProblem(problem: Problem, instance: string): Response {
  const { status } = PROBLEM_TYPES[problem.slug];
  const headers: Record<string, string> = {
    ...SHARED_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/problem+json; charset=utf-8',
  };
  if (problem.slug === 'method-not-allowed') headers.Allow = ALLOWED_METHODS;
  return new Response(JSON.stringify(problemBody(problem, instance)), { status, headers });
}

/** The answer to OPTIONS: what may be asked, also to a browser on another site. */
export function respondOptions(): Response {
  const headers = {
    ...SHARED_HEADERS,
    Allow: ALLOWED_METHODS,
    'Access-Control-Allow-Methods': ALLOWED_METHODS,
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, { status: 204, headers });
}
