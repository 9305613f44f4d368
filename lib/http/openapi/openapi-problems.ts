import { z } from 'zod';
import { PROBLEM_TYPES, type ProblemSlug } from '#lib/http/problem-types';
import { component } from '#lib/http/wire/component';
import { type Json, referenceTo } from './openapi-parts';

const pageOf = (slug: ProblemSlug) => `/en/problems/${slug}` as const;

const problemSchema = component(
  'Problem',
  'A refusal (RFC 9457). `type` is the address of a page of this site that explains it.',
  z.strictObject({
    type: z.enum(Object.keys(PROBLEM_TYPES).map((slug) => pageOf(slug as ProblemSlug))),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().describe('The path that was asked for.'),
    errors: z
      .array(z.strictObject({ parameter: z.string(), message: z.string() }))
      .describe('Each parameter at fault; `id` is the one in the path.'),
  }),
);

type Example = { readonly slug: ProblemSlug; readonly detail: string; readonly errors: readonly Json[] };

const answer = (description: string, { slug, detail, errors }: Example): Json => ({
  description,
  content: {
    'application/problem+json': {
      schema: referenceTo(problemSchema),
      example: {
        type: pageOf(slug),
        title: PROBLEM_TYPES[slug].en.title,
        status: PROBLEM_TYPES[slug].status,
        detail,
        instance: '/api/v1/ratios',
        errors,
      },
    },
  },
});

const unknownSubject = {
  parameter: 'subject',
  message: 'names nothing: no subject is called cp-fresne; near: cp-fresnes',
};
const missing = 'No subject is called cp-fresne. Did you mean cp-fresnes?';

/** The refusals of every operation, by the name other parts refer to. */
export const problemResponses: Json = {
  BadRequest: answer(
    'A parameter is unknown, repeated, empty, contradictory, out of range, or names a subject, source or article that does not exist; or the address is not valid percent-encoded UTF-8.',
    { slug: 'invalid-parameters', detail: `subject ${unknownSubject.message}.`, errors: [unknownSubject] },
  ),
  NotFound: answer('The id in the path names nothing.', {
    slug: 'unknown-id',
    detail: missing,
    errors: [{ parameter: 'id', message: missing }],
  }),
  MethodNotAllowed: answer('Only GET, HEAD and OPTIONS are answered; see the Allow header.', {
    slug: 'method-not-allowed',
    detail: 'This address is for reading: it answers GET, HEAD and OPTIONS.',
    errors: [],
  }),
};
