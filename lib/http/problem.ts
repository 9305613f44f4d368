import { PROBLEM_TYPES, type ProblemSlug } from '#lib/http/problem-types';

/** One parameter at fault; `parameter` is its name in the query, or in the path (`id`). */
export type ParameterError = { readonly parameter: string; readonly message: string };

/** A refusal before it is written out: which kind, what exactly, and the parameters at fault. */
export type Problem = {
  readonly kind: 'problem';
  readonly slug: ProblemSlug;
  readonly detail: string;
  readonly errors: readonly ParameterError[];
};

export function problem(slug: ProblemSlug, detail: string, errors: readonly ParameterError[] = []): Problem {
  return { kind: 'problem', slug, detail, errors };
}

/** The refusal of a query: every fault in one sentence, and each with the parameter it is about. */
export function invalidParameters(errors: readonly ParameterError[]): Problem {
  const faults = errors.slice(0, 5).map(({ parameter, message }) => `${parameter} ${message}`);
  if (errors.length > faults.length) faults.push('…');
  return problem('invalid-parameters', `${faults.join('; ')}.`, errors);
}

/** The refusal of a well-formed id in the path that names nothing; `near` are ids that look like it. */
export function unknownId(what: string, id: string, near: readonly string[]): Problem {
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  const message = `No ${what} is called ${id}.${hint}`;
  return problem('unknown-id', message, [{ parameter: 'id', message }]);
}

/** RFC 9457 members of a problem met at `instance`, a path; `type` is the address of a page on this site. */
export function problemBody({ slug, detail, errors }: Problem, instance: string) {
  const { status, en } = PROBLEM_TYPES[slug];
  return { type: `/en/problems/${slug}`, title: en.title, status, detail, instance, errors: [...errors] };
}
