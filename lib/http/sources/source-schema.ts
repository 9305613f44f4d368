import { z } from 'zod';
import { GRADES, SOURCE_KINDS } from '#lib/domain/source';
import { gradeSchema } from '#lib/http/figures/figure-schema';
import { cursorParameter, limitParameter, oneOf } from '#lib/http/parameters';
import { component } from '#lib/http/wire/component';
import { dateSchema } from '#lib/http/wire/quantity-schema';

export const sourceSchema = component(
  'Source',
  'Who published figures, and where we read them.',
  z.strictObject({
    id: z.string(),
    kind: z.enum(SOURCE_KINDS),
    grade: gradeSchema,
    publisher: z.string().describe('Who published the figures first.'),
    readIn: z.string().optional().describe('Where we read them; left out when at the publisher.'),
    title: z.string(),
    authors: z.array(z.string()),
    published: z.string().optional().describe('YYYY, YYYY-MM or YYYY-MM-DD; left out when the source is undated.'),
    url: z.string(),
    licence: z
      .string()
      .optional()
      .describe('Licence of reuse; left out when none is stated: facts only were carried over.'),
    language: z.enum(['fr', 'en', 'und']),
    retrieved: dateSchema.optional().describe('The day it was added to the dataset, when known.'),
    copyOf: z.string().optional().describe('The source this one copies or rewrites: not independent of it.'),
    origin: z
      .string()
      .optional()
      .describe(
        'The dispatch or text several sources go back to; those of one origin are one source. May be the id of a source.',
      ),
    figures: z.number().int().describe('How many figures of the dataset were read in it.'),
  }),
);
export type SourceItem = z.infer<typeof sourceSchema>;

export const sourcesQuery = z.strictObject({
  kind: oneOf(SOURCE_KINDS)
    .optional()
    .meta({ description: 'Only sources of this kind.', examples: ['official-statistics'] }),
  grade: oneOf(GRADES)
    .optional()
    .meta({ description: 'Only sources of this grade.', examples: ['official'] }),
  limit: limitParameter,
  cursor: cursorParameter,
});
export type SourcesQuery = z.output<typeof sourcesQuery>;
