import type { Article } from '#lib/domain/article';
import type { SourceId } from '#lib/domain/source';
import type { Dataset } from './dataset';

/** The two articles whose figures this site began with; the overview tells them, every other has a page of its own only. */
export const FOUNDING_ARTICLE = 'nyt-2024-05-15-manhunt' as SourceId;
export const SECOND_ARTICLE = 'vendin-day-release-2025-11-24' as SourceId;

/** Those that are in the dataset, newest first. */
export const foundingArticles = (data: Dataset): readonly Article[] =>
  [SECOND_ARTICLE, FOUNDING_ARTICLE].flatMap((id) => data.articles.get(id) ?? []);
