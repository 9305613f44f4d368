import { z } from 'zod';
import { type IsoDate, isIsoDate } from '#lib/domain/iso-date';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';

const MAX_ID_LENGTH = 200;
const MAX_SUBJECTS = 100;
const MAX_LIMIT = 1000;
export const DEFAULT_LIMIT = 100;

/** Any id: ASCII without spaces, of bounded length. Whether it names something is asked of the dataset. */
const id = z
  .string()
  .max(MAX_ID_LENGTH, `is longer than ${MAX_ID_LENGTH} characters`)
  .regex(/^[!-~]+$/, 'is not an id: ids are printable ASCII without spaces');

export const subjectId = id.transform((text) => text as SubjectId);
export const sourceId = id.transform((text) => text as SourceId);

export const subjectParameter = subjectId.optional();

/** Repeatable; the same subject twice is an error, not a doubled row. */
export const subjectsParameter = z
  .array(subjectId)
  .max(MAX_SUBJECTS, `at most ${MAX_SUBJECTS} subjects in one request`)
  .refine((ids) => new Set(ids).size === ids.length, 'names the same subject twice')
  .optional();

/** A calendar day that exists. */
export const day = z.string().transform((text, context): IsoDate => {
  if (isIsoDate(text)) return text;
  const example = 'write a day that exists as YYYY-MM-DD, such as 2024-04-01';
  context.issues.push({ code: 'custom', input: text, message: `is not a calendar day: ${example}` });
  return z.NEVER;
});

export const dayOrLatest = z.union([z.literal('latest'), day], {
  error: 'is neither "latest" nor a calendar day YYYY-MM-DD that exists',
});

/** One of a closed list; the message gives the list. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `is not one of: ${values.join(', ')}` });
}

const wholeNumber = z.string().transform((text, context): number => {
  const value = /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= MAX_LIMIT) return value;
  context.issues.push({ code: 'custom', input: text, message: `is not a whole number from 1 to ${MAX_LIMIT}` });
  return z.NEVER;
});

export const limitParameter = wholeNumber.optional().meta({
  description: `How many items to answer with, at most ${MAX_LIMIT}; ${DEFAULT_LIMIT} when left out.`,
  type: 'integer',
  minimum: 1,
  maximum: MAX_LIMIT,
  default: DEFAULT_LIMIT,
});

export const cursorParameter = z.string().max(200, 'is not a cursor of this API').optional().meta({
  description:
    'Where to go on: the `meta.next` of the page before, unchanged, with the same other parameters. It holds for one release of the dataset.',
});

type Period = { date?: string | undefined; from?: string | undefined; to?: string | undefined };

/** `date` and a period exclude each other; a period runs forwards. */
export function checkPeriod(query: Period, context: z.core.$RefinementCtx<Period>): void {
  const { date, from, to } = query;
  if (date !== undefined && (from !== undefined || to !== undefined))
    context.addIssue({ code: 'custom', path: ['date'], message: 'goes alone: give either date, or from and to' });
  if (from !== undefined && to !== undefined && from > to)
    context.addIssue({ code: 'custom', path: ['from'], message: `is after to (${from} > ${to}): swap them` });
}
