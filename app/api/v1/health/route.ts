import { serve } from '#app/api/v1/serve';
import { jsonAnswer } from '#lib/http/answer';
import { healthBody, noQuery } from '#lib/http/releases/release-schema';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(noQuery, ({ data, scope }) =>
  jsonAnswer({ data: healthBody(data), meta: { release: scope.release } }, { 'Cache-Control': 'no-store' }),
);
