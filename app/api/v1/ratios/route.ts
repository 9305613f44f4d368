import { serve } from '#app/api/v1/serve';
import { csvAnswer, listAnswer } from '#lib/http/answer';
import { unknownIds } from '#lib/http/known-ids';
import { pageOf } from '#lib/http/page';
import { ratioCsv } from '#lib/http/ratios/ratio-csv';
import { ratioItem } from '#lib/http/ratios/ratio-item';
import { ratiosQuery } from '#lib/http/ratios/ratios-query';
import { selectRatios } from '#lib/http/ratios/select-ratios';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(ratiosQuery, ({ data, query, scope }) => {
  const refused = unknownIds(data, query);
  if (refused) return refused;
  const page = pageOf(selectRatios(data, query), query, scope);
  if (page.kind === 'problem') return page;
  const items = page.items.map((ratio) => ratioItem(ratio, data));
  if (query.format !== 'csv') return listAnswer({ ...page, items }, scope);
  return csvAnswer({ name: 'ratios', text: ratioCsv(items, scope.release) }, page, scope);
});
