import type { z } from 'zod';
import type { Answer } from '#lib/http/answer';
import { AnswerCache } from '#lib/http/answer-cache';
import { subjectId } from '#lib/http/parameters';
import { invalidParameters, type Problem, problem } from '#lib/http/problem';
import { parseQuery } from '#lib/http/query-string';
import { respond, respondOptions, respondProblem } from '#lib/http/respond';
import { storeAnswer } from '#lib/http/stored-answer';

/** A request that was understood: its query, the id in its path (empty when the path has none), its address. */
export type ApiRequest<Q> = {
  readonly query: Q;
  readonly id: string;
  readonly path: string;
  readonly search: URLSearchParams;
};
type RouteContext = { readonly params: Promise<{ readonly id?: string } | undefined> };
type Handler = (request: Request, context: RouteContext) => Promise<Response>;
type Refuser = (request: Request) => Response;
export type Endpoint = Record<'GET', Handler> & Record<'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Refuser>;

/** All endpoints of a process share one memory, also where the bundler makes several copies of this file. */
const shared = globalThis as typeof globalThis & { surnombreAnswers?: AnswerCache };
shared.surnombreAnswers ??= new AnswerCache(24 * 1024 * 1024);
const answers = shared.surnombreAnswers;

const refuseMethod = (request: Request): Response =>
  respondProblem(
    problem('method-not-allowed', 'This address is for reading: it answers GET, HEAD and OPTIONS.'),
    new URL(request.url).pathname,
  );

/** The handlers of one address: GET parses, computes with `compute` and responds; other methods are refused. */
export function endpoint<S extends z.ZodObject>(
  schema: S,
  compute: (request: ApiRequest<z.output<S>>) => Answer | Problem,
): Endpoint {
  function made(url: URL, id: string): Answer | Problem {
    const named = id === '' ? undefined : subjectId.safeParse(id);
    if (named?.success === false) {
      return invalidParameters(named.error.issues.map(({ message }) => ({ parameter: 'id', message })));
    }
    const parsed = parseQuery(url.searchParams, schema);
    if (parsed.kind === 'problem') return parsed;
    return compute({ query: parsed.query, id, path: url.pathname, search: url.searchParams });
  }

  async function GET(request: Request, context: RouteContext): Promise<Response> {
    const url = new URL(request.url);
    const address = url.pathname + url.search;
    const known = answers.get(address);
    if (known !== undefined) return respond(known, request);
    const id = (await context.params)?.id ?? '';
    const outcome = made(url, id);
    if (outcome.kind === 'problem') return respondProblem(outcome, url.pathname);
    const stored = storeAnswer(outcome);
    answers.set(address, stored);
    return respond(stored, request);
  }
  return { ...REFUSALS, GET: guarded(GET) };
}

const REFUSALS = {
  OPTIONS: respondOptions,
  POST: refuseMethod,
  PUT: refuseMethod,
  PATCH: refuseMethod,
  DELETE: refuseMethod,
} as const;

/** A programmer's error ends in the log with its stack, and in an answer that says the fault is ours. */
function guarded(handler: Handler): Handler {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      // biome-ignore lint/suspicious/noConsole: the server's log is where a programmer's error must show
      console.error('api:', request.url, error);
      return respondProblem(problem('internal-error', 'The server failed.'), new URL(request.url).pathname);
    }
  };
}
