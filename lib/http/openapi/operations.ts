import type { z } from 'zod';
import { articleQuery, articleSchema, articlesQuery } from '#lib/http/articles/article-schema';
import { checkSchema } from '#lib/http/checks/check-schema';
import { checksQuery } from '#lib/http/checks/checks-query';
import { figureSchema } from '#lib/http/figures/figure-schema';
import { figuresQuery } from '#lib/http/figures/figures-query';
import { overviewSchema } from '#lib/http/overview/overview-schema';
import { ratioSchema } from '#lib/http/ratios/ratio-schema';
import { ratiosQuery } from '#lib/http/ratios/ratios-query';
import { healthSchema, noQuery, releaseSchema } from '#lib/http/releases/release-schema';
import { sourceSchema, sourcesQuery } from '#lib/http/sources/source-schema';
import { subjectDetailSchema, subjectSchema } from '#lib/http/subjects/subject-schema';
import { subjectsQuery } from '#lib/http/subjects/subjects-query';

/** One address of the API: what may be asked, and what it answers. `id` gives an example of the id in the path. */
export type Operation = {
  readonly path: string;
  readonly operationId: string;
  readonly tag: 'Numbers' | 'Registry' | 'Articles' | 'Service';
  readonly summary: string;
  readonly description: string;
  readonly query: z.ZodObject;
  readonly answers: 'list' | 'resource';
  readonly item: z.ZodType;
  readonly id?: { readonly what: string; readonly example: string };
  readonly csv?: true;
};

export const OPERATIONS: readonly Operation[] = [
  {
    path: '/overview',
    operationId: 'getOverview',
    tag: 'Numbers',
    summary: 'The situation of France',
    description:
      'The newest national ratio from an official source, any later relayed total, the year before, the record, exposure, bands and the latest articles.',
    query: noQuery,
    answers: 'resource',
    item: overviewSchema,
  },
  {
    path: '/ratios',
    operationId: 'listRatios',
    tag: 'Numbers',
    summary: 'Capacity ratios',
    description:
      'How full subjects are: people held (persons), places, density (percent), net gap (persons), staffing rate (percent) and load (a pure number), each with its bounds, wording and source. Filters add up. A prison’s total is the published one, else the sum of its wings, naming those suppressed or missing. Published figures by wing type and our own sums are two definitions.',
    query: ratiosQuery,
    answers: 'list',
    item: ratioSchema,
    csv: true,
  },
  {
    path: '/subjects',
    operationId: 'listSubjects',
    tag: 'Registry',
    summary: 'Directory and search',
    description: 'Countries, directorates, prisons, wings and totals by type, with their latest ratio and coverage.',
    query: subjectsQuery,
    answers: 'list',
    item: subjectSchema,
  },
  {
    path: '/subjects/{id}',
    operationId: 'getSubject',
    tag: 'Registry',
    summary: 'One subject',
    description: 'A subject with its parts, older names, series and articles.',
    query: noQuery,
    answers: 'resource',
    item: subjectDetailSchema,
    id: { what: 'Id of a subject.', example: 'cp-fresnes' },
  },
  {
    path: '/figures',
    operationId: 'listFigures',
    tag: 'Numbers',
    summary: 'Every figure',
    description:
      'Every figure of the dataset with its unit, bounds, wording, source and row; those that were not chosen too.',
    query: figuresQuery,
    answers: 'list',
    item: figureSchema,
    csv: true,
  },
  {
    path: '/articles',
    operationId: 'listArticles',
    tag: 'Articles',
    summary: 'Articles that state figures',
    description:
      'Newest first: citation, summary in our own words, claims with their checks, ratios computed from them.',
    query: articlesQuery,
    answers: 'list',
    item: articleSchema,
  },
  {
    path: '/articles/{id}',
    operationId: 'getArticle',
    tag: 'Articles',
    summary: 'One article',
    description: 'Citation, summary in our own words, claims with their checks, ratios computed from them.',
    query: articleQuery,
    answers: 'resource',
    item: articleSchema,
    id: { what: 'Id of an article.', example: 'nyt-2024-05-15-manhunt' },
  },
  {
    path: '/sources',
    operationId: 'listSources',
    tag: 'Registry',
    summary: 'The registry of sources',
    description: 'Who published figures and where they were read, by id.',
    query: sourcesQuery,
    answers: 'list',
    item: sourceSchema,
  },
  {
    path: '/sources/{id}',
    operationId: 'getSource',
    tag: 'Registry',
    summary: 'One source',
    description: 'Who published figures and where they were read.',
    query: noQuery,
    answers: 'resource',
    item: sourceSchema,
    id: { what: 'Id of a source.', example: 'min-2026-07-01' },
  },
  {
    path: '/checks',
    operationId: 'listChecks',
    tag: 'Articles',
    summary: 'Claim checks',
    description:
      'Claims of articles held against independent figures. With `subject`, `measure`, `date` and `value` together: the check of a number a reader has heard, a list of one item without `article`.',
    query: checksQuery,
    answers: 'list',
    item: checkSchema,
  },
  {
    path: '/releases',
    operationId: 'listReleases',
    tag: 'Service',
    summary: 'Releases of the dataset',
    description: 'Release ids, dates, and what was corrected.',
    query: noQuery,
    answers: 'list',
    item: releaseSchema,
  },
  {
    path: '/health',
    operationId: 'getHealth',
    tag: 'Service',
    summary: 'Is the dataset loaded?',
    description: '200 only when the dataset is loaded; never kept by a cache.',
    query: noQuery,
    answers: 'resource',
    item: healthSchema,
  },
];
