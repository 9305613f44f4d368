import { serve } from '#app/api/v1/serve';
import { jsonAnswer } from '#lib/http/answer';
import { openapi } from '#lib/http/openapi/openapi';
import { noQuery } from '#lib/http/releases/release-schema';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(noQuery, () => jsonAnswer(openapi('1.0.0')));
