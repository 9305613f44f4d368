import type { NextRequest } from 'next/server';
import { problem } from '#lib/http/problem';
import { respondProblem } from '#lib/http/respond';

/**
 * Next answers 500 by itself to an address it cannot decode (`/api/v1/subjects/%FF`). This comes before; it runs for
 * addresses of the API with a `%` in their path only, and lets those that can be decoded pass.
 */
export function proxy(request: NextRequest): Response | undefined {
  const { pathname } = request.nextUrl;
  try {
    decodeURIComponent(pathname);
    return undefined;
  } catch {
    return respondProblem(problem('malformed-address', `${pathname} is not valid percent-encoded UTF-8.`), pathname);
  }
}

export const config = { matcher: ['/api/:path(.*%.*)'] };
