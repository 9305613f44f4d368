import { z } from 'zod';
import type { Dataset } from '#lib/dataset/dataset';
import { component } from '#lib/http/wire/component';
import { dateSchema } from '#lib/http/wire/quantity-schema';

export const releaseSchema = component(
  'Release',
  'A state of the dataset: the newest reference date and a hash of its content.',
  z.strictObject({
    id: z.string(),
    date: dateSchema.describe('The newest reference date of a figure.'),
    hash: z.string(),
    figures: z.number().int(),
    changes: z
      .array(
        z.strictObject({ date: dateSchema, what: z.string(), before: z.string(), after: z.string(), why: z.string() }),
      )
      .describe('What was corrected after publication, newest first.'),
  }),
);

export const healthSchema = component(
  'Health',
  'Answered only when the dataset is loaded.',
  z.strictObject({
    status: z.literal('ok'),
    counts: z
      .strictObject({
        subjects: z.number().int(),
        sources: z.number().int(),
        articles: z.number().int(),
        figures: z.number().int(),
      })
      .describe('What the dataset holds.'),
  }),
);

export const noQuery = z.strictObject({});

/** The one release this server has; earlier ones live in the history of the repository. */
export const releaseItem = ({ release, corrections }: Dataset): z.infer<typeof releaseSchema> => ({
  id: release.id,
  date: release.date,
  hash: release.hash,
  figures: release.figures,
  changes: corrections
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, what, before, after, why }) => ({ date, what, before, after, why })),
});

/** The body of /health. */
export const healthBody = ({ release, subjects, sources, articles }: Dataset): z.infer<typeof healthSchema> => ({
  status: 'ok',
  counts: { subjects: subjects.size, sources: sources.size, articles: articles.size, figures: release.figures },
});
