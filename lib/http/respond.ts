import type { Problem } from '#lib/http/problem';
import { problemBody } from '#lib/http/problem';
import { PROBLEM_TYPES } from '#lib/http/problem-types';
import type { StoredAnswer } from '#lib/http/stored-answer';

const ALLOWED_METHODS = 'GET, HEAD, OPTIONS';

const SHARED_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Browsers ask again after five minutes; a shared cache keeps a day and may serve an old one while it asks. */
const CACHE_CONTROL = 'public, max-age=300, s-maxage=86400, stale-while-revalidate=604800';

/** Does `If-None-Match` name this answer? A proxy that compresses makes the tag weak: it still names the same content. */
export function isUnchanged(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.some((one) => one === '*' || one === `"${tag}"`);
}

/** The answer over HTTP; 304 if the reader has it already. */
export function respond(stored: StoredAnswer, request: Request): Response {
  const headers: Record<string, string> = {
    ...SHARED_HEADERS,
    'Cache-Control': CACHE_CONTROL,
    ETag: `"${stored.tag}"`,
    ...stored.headers,
  };
  if (isUnchanged(request.headers.get('if-none-match'), stored.tag))
    return new Response(null, { status: 304, headers });
  headers['Content-Type'] = stored.contentType;
  return new Response(stored.bytes, { headers });
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
