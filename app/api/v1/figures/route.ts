import { serve } from '#app/api/v1/serve';
import { csvAnswer, listAnswer } from '#lib/http/answer';
import { figureCsv } from '#lib/http/figures/figure-csv';
import { figureItem } from '#lib/http/figures/figure-item';
import { figuresQuery } from '#lib/http/figures/figures-query';
import { selectFigures } from '#lib/http/figures/select-figures';
import { unknownIds } from '#lib/http/known-ids';
import { pageOf } from '#lib/http/page';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(figuresQuery, ({ data, query, scope }) => {
  const refused = unknownIds(data, query);
  if (refused) return refused;
  const page = pageOf(selectFigures(data, query), query, scope);
  if (page.kind === 'problem') return page;
  const items = page.items.map(figureItem);
  if (query.format !== 'csv') return listAnswer({ ...page, items }, scope);
  return csvAnswer({ name: 'figures', text: figureCsv(items, scope.release) }, page, scope);
});
