import { listed, serve } from '#app/api/v1/serve';
import { checkHeard } from '#lib/dataset/claims-of';
import { checkItem } from '#lib/http/checks/check-item';
import { checksQuery } from '#lib/http/checks/checks-query';
import { heardClaim, isProblem } from '#lib/http/checks/heard-claim';
import { selectChecks } from '#lib/http/checks/select-checks';
import { unknownIds } from '#lib/http/known-ids';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(checksQuery, (asked) => {
  const refused = unknownIds(asked.data, { subject: asked.query.subject, article: asked.query.article });
  if (refused) return refused;
  const claim = heardClaim(asked.query);
  if (claim === undefined) return listed(selectChecks(asked.data, asked.query), asked, checkItem);
  if (isProblem(claim)) return claim;
  const check = checkHeard(asked.data, claim);
  return listed([{ article: undefined, claim, check }], asked, checkItem);
});
