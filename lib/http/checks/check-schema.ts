import { z } from 'zod';
import { VERDICTS } from '#lib/domain/verdict';
import { definitionSchema, gradeSchema, measureSchema, unitSchema } from '#lib/http/figures/figure-schema';
import { bilingualSchema } from '#lib/http/ratios/ratio-schema';
import { component } from '#lib/http/wire/component';
import { absentSchema, bounds, dateSchema, qualifier, sourceRef, subjectRef } from '#lib/http/wire/quantity-schema';

const key = {
  subject: subjectRef,
  measure: measureSchema,
  definition: definitionSchema,
  date: dateSchema,
};

export const claimSchema = component(
  'Claim',
  'A number an article states, or one a reader has heard, with the bounds its wording allows.',
  z.strictObject({
    ...key,
    datedBy: z
      .enum(['day', 'month', 'year'])
      .optional()
      .describe('How finely the claim is dated; left out when by day.'),
    unit: unitSchema,
    ...bounds,
    qualifier,
    locator: z.string().optional().describe('Where in the article; left out for a number a reader has heard.'),
    saidBy: bilingualSchema.optional().describe('Who says it, when the article only reports it.'),
    note: bilingualSchema.optional().describe('What a reader needs to know to judge the number fairly.'),
  }),
);

const evidenceSchema = component(
  'Evidence',
  'An independent figure a claim is held against.',
  z.strictObject({ ...key, unit: unitSchema, ...bounds, qualifier, source: sourceRef, grade: gradeSchema }),
);

const verdictSchema = z
  .enum(VERDICTS)
  .describe(
    '`confirmed`: the figure lies inside the bounds of the claim. `close`: outside by less than its rounding. `differs`: outside by more, from a figure of a better grade than the article or from two sources independent of each other. `bracketed`: no figure at that date, but neighbours at most two months apart enclose it. `other-definition`: it matches another measure, definition or wing of the same place and date. `same-source`: only this article gives the figure. `not-checkable`.',
  );

export const checkOutcome = {
  against: z.union([evidenceSchema, absentSchema]).describe('The figure the claim was held against.'),
  verdict: verdictSchema,
  after: evidenceSchema.optional().describe('`bracketed` only: the figure of the next date.'),
  butMisses: evidenceSchema
    .optional()
    .describe('`confirmed` by a lesser source only: the better figure the claim misses.'),
  rival: evidenceSchema
    .optional()
    .describe(
      '`not-checkable` and `bracketed` only: what a source of equal standing says instead for the same date. Of two such accounts neither refutes the other.',
    ),
  differsIn: z
    .array(z.enum(['subject', 'measure', 'definition']))
    .optional()
    .describe('`other-definition` only: in what the matching figure is another one.'),
};

export const checkSchema = component(
  'Check',
  'A claim held against the best figure of the same subject, measure, definition and date from an independent source.',
  z.strictObject({
    article: z.string().optional().describe('Id of the article; left out for a number a reader has heard.'),
    claim: claimSchema,
    ...checkOutcome,
  }),
);
export type CheckItem = z.infer<typeof checkSchema>;
