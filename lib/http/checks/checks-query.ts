import { z } from 'zod';
import { isWritten } from '#lib/domain/bounds';
import { DEFINITIONS } from '#lib/domain/measure';
import { QUALIFIERS } from '#lib/domain/qualifier';
import { VERDICTS } from '#lib/domain/verdict';
import { measureParameter } from '#lib/http/figures/figures-query';
import { cursorParameter, day, limitParameter, oneOf, sourceId, subjectParameter } from '#lib/http/parameters';

/** Kept as text: "125.0" says more than 125. */
const written = z
  .string()
  .refine(isWritten, 'is not a number: write digits and a decimal point, such as 77500 or 141.3');
const WORDINGS = QUALIFIERS.filter((one) => one !== 'derived') as readonly string[] as readonly [
  Exclude<(typeof QUALIFIERS)[number], 'derived'>,
];
/** A number heard needs all four of these. */
const HEARD = ['subject', 'measure', 'date', 'value'] as const;
/** These make it more precise. */
const OPTIONS = ['definition', 'qualifier'] as const;
/** These choose among the claims of articles. */
const FILTERS = ['article', 'verdict'] as const;

export const checksQuery = z
  .strictObject({
    article: sourceId
      .optional()
      .meta({ description: 'Only claims of this article.', examples: ['nyt-2024-05-15-manhunt'] }),
    verdict: oneOf(VERDICTS)
      .optional()
      .meta({ description: 'Only claims with this verdict.', examples: ['confirmed'] }),
    subject: subjectParameter.meta({
      description: 'With `measure`, `date` and `value`: check a number heard about this subject.',
      examples: ['fr'],
    }),
    measure: measureParameter.optional().meta({ description: 'What the number heard counts.', examples: ['detained'] }),
    date: day.optional().meta({ description: 'The day the number heard is about.', examples: ['2024-04-01'] }),
    value: written
      .optional()
      .meta({ description: 'The number heard, as written: 77500 or 141.3.', examples: ['77500'] }),
    definition: oneOf(DEFINITIONS).optional().meta({
      description:
        'With a number heard: the definition meant. When left out: `operational` for places and densities, `authorised` for staffing rates, `none` for all else.',
    }),
    qualifier: oneOf(WORDINGS)
      .optional()
      .meta({
        description:
          'With a number heard: how it was worded. When left out: `rounded` for rates and for numbers with decimals or ending in 00, else `exact`.',
        examples: ['nearly'],
      }),
    limit: limitParameter,
    cursor: cursorParameter,
  })
  .superRefine((query, context) => {
    const given = [...HEARD, ...OPTIONS].filter((name) => query[name] !== undefined);
    if (given.length === 0) return;
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    for (const name of HEARD) {
      if (query[name] === undefined) refuse(name, `is missing: ${HEARD.join(', ')} together check a number heard`);
    }
    for (const name of FILTERS) {
      if (query[name] !== undefined) refuse(name, 'chooses among the claims of articles: not with a number heard');
    }
  });
export type ChecksQuery = z.output<typeof checksQuery>;
