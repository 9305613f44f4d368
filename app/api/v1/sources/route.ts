import { listed, serve } from '#app/api/v1/serve';
import { selectSources, sourceItem } from '#lib/http/sources/source-item';
import { sourcesQuery } from '#lib/http/sources/source-schema';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(sourcesQuery, (asked) =>
  listed(selectSources(asked.data, asked.query), asked, (source) => sourceItem(source, asked.data)),
);
