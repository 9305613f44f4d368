import { listed, serve } from '#app/api/v1/serve';
import { noQuery, releaseItem } from '#lib/http/releases/release-schema';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(noQuery, (asked) =>
  listed([asked.data], { ...asked, query: {} }, releaseItem),
);
