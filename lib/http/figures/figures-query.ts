import { z } from 'zod';
import { DEFINITIONS, MEASURES } from '#lib/domain/measure';
import {
  checkPeriod,
  cursorParameter,
  day,
  limitParameter,
  oneOf,
  sourceId,
  subjectsParameter,
} from '#lib/http/parameters';
import { formatParameter } from '#lib/http/ratios/ratios-query';

export const measureParameter = oneOf(MEASURES as readonly [string, ...string[]] & typeof MEASURES);

export const figuresQuery = z
  .strictObject({
    subject: subjectsParameter.meta({
      description: 'Ids of subjects, the parameter repeated for each; at most 100, each once.',
      examples: [['fr']],
    }),
    measure: measureParameter.optional().meta({ description: 'Only this measure.', examples: ['detained'] }),
    definition: oneOf(DEFINITIONS)
      .optional()
      .meta({ description: 'Only this definition.', examples: ['operational'] }),
    source: sourceId.optional().meta({ description: 'Only figures of this source.', examples: ['min-2026-07-01'] }),
    date: day.optional().meta({ description: 'Only this reference date.', examples: ['2024-04-01'] }),
    from: day.optional().meta({ description: 'First date, inclusive. Not with `date`.' }),
    to: day.optional().meta({ description: 'Last date, inclusive. Not with `date`.' }),
    chosen: oneOf(['true', 'false'])
      .optional()
      .meta({ description: '`true`: only the figures shown; `false`: only the others. Both when left out.' }),
    limit: limitParameter,
    cursor: cursorParameter,
    format: formatParameter,
  })
  .superRefine(checkPeriod);
export type FiguresQuery = z.output<typeof figuresQuery>;
