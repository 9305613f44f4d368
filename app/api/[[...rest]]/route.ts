import { problem } from '#lib/http/problem';
import { respondOptions, respondProblem } from '#lib/http/respond';

export const dynamic = 'force-dynamic';
/** Whatever no other file answers under /api: Next would send a page of HTML. */
const refuse = (request: Request): Response => {
  const { pathname } = new URL(request.url);
  return respondProblem(problem('unknown-address', `Nothing is at ${pathname}.`), pathname);
};

export { refuse as GET, refuse as POST, refuse as PUT, refuse as PATCH, refuse as DELETE, respondOptions as OPTIONS };
