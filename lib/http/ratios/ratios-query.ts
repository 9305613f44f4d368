import { z } from 'zod';
import { SUBJECT_KINDS, WING_TYPES } from '#lib/domain/subject';
import {
  checkPeriod,
  cursorParameter,
  day,
  dayOrLatest,
  limitParameter,
  oneOf,
  sourceId,
  subjectParameter,
  subjectsParameter,
} from '#lib/http/parameters';
import { CAPACITY_DEFINITIONS } from './ratio-schema';

const KEYS = ['subject', 'name', 'date', 'density', 'detained', 'places', 'surplus', 'staffingRate', 'load'] as const;
export type SortKey = (typeof KEYS)[number];
const SORTS = [...KEYS, ...KEYS.map((key) => `-${key}` as const)] as const;

/** Kinds that have a wing type; the others cannot be filtered by one. */
const TYPED = ['type', 'wing'];

export const kindParameter = oneOf(SUBJECT_KINDS)
  .optional()
  .meta({
    description:
      'Only subjects of this kind. `type`: totals by wing type, national ones unless `within` names a directorate. `disp`: interregional directorates.',
    examples: ['establishment'],
  });
export const withinParameter = subjectParameter.meta({
  description:
    'Only subjects under this one, at any depth: a country, a directorate or a prison (boundaries of today).',
  examples: ['disp-bordeaux'],
});
export const typeParameter = oneOf(WING_TYPES)
  .optional()
  .meta({
    description: 'Only wings and totals of this wing type.',
    examples: ['ma'],
  });
export const formatParameter = oneOf(['json', 'csv']).optional().meta({
  description: '`csv` answers with RFC 4180 text, one row per item; `json` when left out.',
});

export const ratiosQuery = z
  .strictObject({
    subject: subjectsParameter.meta({
      description:
        'Ids of subjects, the parameter repeated for each; at most 100, each once. Unlisted subjects can be named.',
      examples: [['fr', 'cp-fresnes']],
    }),
    kind: kindParameter,
    within: withinParameter,
    type: typeParameter,
    source: sourceId.optional().meta({
      description: 'Compute from the figures of this source only.',
      examples: ['min-2026-07-01'],
    }),
    date: dayOrLatest.optional().meta({
      description:
        'A calendar day, or `latest` (when left out): the newest date published for that kind of subject. Units not published then are left out of lists, and answer with their own last date when named in `subject`.',
      examples: ['latest'],
    }),
    from: day.optional().meta({ description: 'First date, inclusive. Not with `date`.', examples: ['2024-01-01'] }),
    to: day.optional().meta({ description: 'Last date, inclusive. Not with `date`.', examples: ['2026-07-01'] }),
    definition: oneOf(CAPACITY_DEFINITIONS).optional().meta({
      description:
        '`operational` places (when left out; for totals by type as published), floor-area `norm`, or `wings`: our own sums over wings by type, another definition, never joined with the published one.',
    }),
    sort: oneOf(SORTS)
      .optional()
      .meta({
        description:
          'Order; `-` for descending. Absent numbers come last either way; `name` follows the French name. When left out: subject, then date.',
        examples: ['-density'],
      }),
    limit: limitParameter,
    cursor: cursorParameter,
    format: formatParameter,
  })
  .superRefine((query, context) => {
    checkPeriod(query, context);
    if (query.type !== undefined && query.kind !== undefined && !TYPED.includes(query.kind)) {
      const message = `is a wing type, and subjects of kind ${query.kind} have none: leave kind out, or ask for wing or type`;
      context.addIssue({ code: 'custom', path: ['type'], message });
    }
  });
export type RatiosQuery = z.output<typeof ratiosQuery>;
