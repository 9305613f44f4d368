import { claimsOf } from '#lib/dataset/claims-of';
import type { Dataset } from '#lib/dataset/dataset';
import { articlesByDate } from '#lib/dataset/overview';
import type { CheckedClaim } from './check-item';
import type { ChecksQuery } from './checks-query';

/** The claims of articles a query asks for: by article, newest first, in the order of the article. */
export const selectChecks = (data: Dataset, { article, verdict }: ChecksQuery): CheckedClaim[] =>
  articlesByDate(data)
    .filter(({ id }) => article === undefined || id === article)
    .flatMap((one) => claimsOf(data, one).map((checked) => ({ article: one.id, ...checked })))
    .filter(({ check }) => verdict === undefined || check.verdict === verdict);
