import { z } from 'zod';
import { cursorParameter, limitParameter, oneOf } from '#lib/http/parameters';
import { kindParameter, typeParameter, withinParameter } from '#lib/http/ratios/ratios-query';

export const subjectsQuery = z.strictObject({
  q: z
    .string()
    .max(100, 'is longer than 100 characters')
    .optional()
    .meta({
      description:
        'Search in names, cities, departments, codes and older labels; accents and case are ignored. Best match first.',
      examples: ['fresnes'],
    }),
  kind: kindParameter,
  within: withinParameter,
  type: typeParameter,
  status: oneOf(['open', 'closed', 'all']).optional().meta({
    description:
      '`open`: the default lists; `closed`: prisons and wings with an end date; `all`: both. When left out: `open` for lists, `all` for searches.',
  }),
  limit: limitParameter,
  cursor: cursorParameter,
});
export type SubjectsQuery = z.output<typeof subjectsQuery>;
