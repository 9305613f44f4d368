import { z } from 'zod';
import { checkOutcome, claimSchema } from '#lib/http/checks/check-schema';
import { cursorParameter, limitParameter, oneOf, subjectParameter } from '#lib/http/parameters';
import { ratioSchema } from '#lib/http/ratios/ratio-schema';
import { component } from '#lib/http/wire/component';

const checkedClaimSchema = component(
  'CheckedClaim',
  'A claim of the article with its check.',
  z.strictObject({ claim: claimSchema, ...checkOutcome }),
);

const inLanguages = z.strictObject({ fr: z.string().optional(), en: z.string().optional() });

export const articleSchema = component(
  'Article',
  'An article that states figures: its citation, a summary in our own words, its claims each with its check, and the ratios that follow from its figures alone.',
  z.strictObject({
    id: z.string().describe('Also the id of its source.'),
    title: z.string().describe('In the original language.'),
    publisher: z.string(),
    readIn: z.string().optional().describe('Where a reprint was read; left out when at the publisher.'),
    authors: z.array(z.string()),
    published: z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD: as much as is known.'),
    url: z.string(),
    language: z.enum(['fr', 'en']),
    subjects: z.array(z.string()),
    summary: inLanguages.describe('Our own words; both languages, or the one `lang` asks for.'),
    attributionNote: inLanguages
      .optional()
      .describe('One neutral line where copies of the article credit a remark to different bodies.'),
    claims: z.array(checkedClaimSchema),
    ratios: z.array(ratioSchema).describe('Computed from the figures of this article only.'),
  }),
);
export type ArticleItem = z.infer<typeof articleSchema>;

const lang = oneOf(['fr', 'en'])
  .optional()
  .meta({ description: 'Only this language of the summary; both when left out.' });

export const articleQuery = z.strictObject({ lang });
export const articlesQuery = z.strictObject({
  subject: subjectParameter.meta({
    description: 'Only articles about this subject.',
    examples: ['cp-vendin-le-vieil'],
  }),
  lang,
  limit: limitParameter,
  cursor: cursorParameter,
});
export type ArticlesQuery = z.output<typeof articlesQuery>;
