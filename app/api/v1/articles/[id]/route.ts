import { serve } from '#app/api/v1/serve';
import { nearMatches } from '#lib/domain/near-matches';
import type { SourceId } from '#lib/domain/source';
import { resourceAnswer } from '#lib/http/answer';
import { articleItem } from '#lib/http/articles/article-item';
import { articleQuery } from '#lib/http/articles/article-schema';
import { unknownId } from '#lib/http/problem';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(articleQuery, ({ data, id, query, scope }) => {
  const article = data.articles.get(id as SourceId);
  if (article === undefined) return unknownId('article', id, nearMatches(id, data.articles.keys()));
  return resourceAnswer(articleItem(article, data, query.lang), scope.release);
});
