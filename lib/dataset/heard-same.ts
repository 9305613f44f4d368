import type { Article, Claim } from '#lib/domain/article';
import type { Measure } from '#lib/domain/measure';
import { firstOfMonth } from '#lib/domain/period';
import { highOf, isKnown, lowOf } from '#lib/domain/quantity';
import type { Dataset } from './dataset';
import type { HeardNumber } from './heard-number';
import { heardNumber } from './heard-number';
import type { HeardClaim } from './heard-question';
import type { Asked } from './heard-words';
import { articlesByDate } from './overview';

/** An article that states the same number of the same thing. */
export type SaysTheSame = { readonly article: Article; readonly claim: Claim };

const overlaps = (claim: Claim, { quantity }: HeardNumber): boolean =>
  isKnown(claim.quantity) && lowOf(claim.quantity) <= highOf(quantity) && lowOf(quantity) <= highOf(claim.quantity);

/** Articles that state this number, of the same month, or of the same year where one of both gives no more. */
export function saysTheSame(
  data: Dataset,
  { subject, measure, date, datedBy, heard }: HeardClaim,
): readonly SaysTheSame[] {
  const isThen = (claim: Claim) =>
    datedBy === 'year' || claim.datedBy === 'year'
      ? claim.date.slice(0, 4) === date.slice(0, 4)
      : firstOfMonth(claim.date) === firstOfMonth(date);
  return claimsWhere(
    data,
    (claim) => claim.subject === subject.id && claim.measure === measure && isThen(claim) && overlaps(claim, heard),
  );
}

/** What is told of a prison nobody names: the articles that tell it, and no place. */
export function saidOfUnnamed(data: Dataset, { fields, understood, lang }: Asked): readonly SaysTheSame[] {
  return understood.measures.flatMap((one) => {
    const numbers = heardNumber(fields, one, lang);
    const heard = numbers.kind === 'read' ? numbers.numbers : [];
    return claimsWhere(
      data,
      (claim) => isUnnamed(data, claim, one.measure) && heard.some((number) => overlaps(claim, number)),
    );
  });
}

const isUnnamed = (data: Dataset, { subject, measure }: Claim, asked: Measure): boolean =>
  data.subjects.get(subject)?.listed === false && measure === asked;

const claimsWhere = (data: Dataset, fits: (claim: Claim) => boolean): readonly SaysTheSame[] =>
  articlesByDate(data).flatMap((article) => article.claims.filter(fits).map((claim) => ({ article, claim })));
