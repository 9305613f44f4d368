import { serve } from '#app/api/v1/serve';
import { overview } from '#lib/dataset/overview';
import { resourceAnswer } from '#lib/http/answer';
import { overviewBody } from '#lib/http/overview/overview-body';
import { problem } from '#lib/http/problem';
import { noQuery } from '#lib/http/releases/release-schema';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(noQuery, ({ data, scope }) => {
  const situation = overview(data);
  if (situation === undefined)
    return problem('unknown-id', 'The dataset has no national ratio from an official source.');
  return resourceAnswer(overviewBody(data, situation), scope.release);
});
