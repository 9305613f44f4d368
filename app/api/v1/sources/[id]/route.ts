import { serve } from '#app/api/v1/serve';
import { nearMatches } from '#lib/domain/near-matches';
import type { SourceId } from '#lib/domain/source';
import { resourceAnswer } from '#lib/http/answer';
import { unknownId } from '#lib/http/problem';
import { noQuery } from '#lib/http/releases/release-schema';
import { sourceItem } from '#lib/http/sources/source-item';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(noQuery, ({ data, id, scope }) => {
  const source = data.sources.get(id as SourceId);
  if (source === undefined) return unknownId('source', id, nearMatches(id, data.sources.keys()));
  return resourceAnswer(sourceItem(source, data), scope.release);
});
