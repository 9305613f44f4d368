import { listed, serve } from '#app/api/v1/serve';
import { articleItem, selectArticles } from '#lib/http/articles/article-item';
import { articlesQuery } from '#lib/http/articles/article-schema';
import { unknownIds } from '#lib/http/known-ids';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(
  articlesQuery,
  (asked) =>
    unknownIds(asked.data, { subject: asked.query.subject }) ??
    listed(selectArticles(asked.data, asked.query), asked, (article) =>
      articleItem(article, asked.data, asked.query.lang),
    ),
);
