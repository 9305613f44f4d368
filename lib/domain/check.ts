import { bracketed } from '#lib/domain/bracket';
import { choose } from '#lib/domain/choose';
import {
  confirms,
  distance,
  isClaimed,
  isClose,
  isDecisive,
  isTrueToTheLetter,
  type KnownFigure,
  overlaps,
  type StatedNumber,
} from '#lib/domain/claim-reading';
import { type CheckContext, evidenceFor, publishedIn, type Search } from '#lib/domain/evidence';
import type { IsoDate } from '#lib/domain/iso-date';
import { atLeastOne, type NonEmpty } from '#lib/domain/non-empty';
import { otherDefinition } from '#lib/domain/other-definition';
import { contains, dayOf, firstOfMonth, type Period, yearOf } from '#lib/domain/period';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import { betweenEquals, refutes, rivalAt } from '#lib/domain/standing';
import type { Check } from '#lib/domain/verdict';

/**
 * Holds a stated number against independent figures (DESIGN §3.4). Dated by month it is held against the month's 1st, by
 * year against every date of it. In this order: the best figure of the same key confirms it or is close; a lesser one confirms
 * it; without any at that date, neighbours at most two months apart enclose it; another measure, definition or wing of the
 * place matches it. Only then may it differ, never from a figure whose own bounds reach the claim's nor from an account of
 * equal standing (`refutes`). An incomplete sum of ours decides nothing, unless the claim's bounds hold all that it may be.
 */
export function checkClaim(claim: StatedNumber, context: CheckContext): Check {
  if (!isClaimed(claim)) return { verdict: 'not-checkable', against: undefined };
  const search: Search = { claim, context };
  const evidence = evidenceFor(search);
  if (claim.datedBy === 'year') return checkInYear(yearOf(claim.date), evidence, search);
  const date = claim.datedBy === 'month' ? firstOfMonth(claim.date) : claim.date;
  const there = evidence.filter((figure) => figure.date === date);
  return atLeastOne(there) ? checkAtDate(there, evidence, search) : checkWithoutCount(date, evidence, search);
}

/** No figure of the claim's own key is there. A cell kept secret is answered by nothing, lest it be guessed. */
function checkWithoutCount(date: IsoDate, evidence: readonly KnownFigure[], search: Search): Check {
  const day = dayOf(date);
  const secret = publishedIn(day, search).find(({ quantity }) => isSecret(quantity));
  if (secret !== undefined) return { verdict: 'not-checkable', against: secret };
  const decisive = evidence.filter((figure) => isDecisive(figure, search.claim));
  const rival = rivalAt(date, search);
  if (rival === undefined)
    return bracketed(date, decisive, search) ?? otherDefinition(day, search) ?? unanswered(day, search);
  const settled = betweenEquals(rival, decisive, search);
  return settled.verdict === 'bracketed' ? settled : (otherDefinition(day, search) ?? settled);
}

const isSecret = (quantity: Quantity): boolean => !isKnown(quantity) && quantity.reason === 'suppressed';

/** Figures of the claim's own key are there: the best one decides, unless another explains the number better. */
function checkAtDate(there: NonEmpty<KnownFigure>, evidence: readonly KnownFigure[], search: Search): Check {
  const figures = there.filter((figure) => isDecisive(figure, search.claim));
  if (!atLeastOne(figures)) return undecided(there, search);
  const best = bestOf(figures, search);
  if (confirms(best, search.claim)) return { verdict: 'confirmed', against: best, butMisses: undefined };
  if (isClose(best, search.claim)) return { verdict: 'close', against: best };
  const lesser = figures.filter((figure) => confirms(figure, search.claim));
  // "More than 135 %" contradicts no 135.8 %: what reaches the claim's bounds is not missed.
  const butMisses = overlaps(best, search.claim) ? undefined : best;
  if (atLeastOne(lesser)) return { verdict: 'confirmed', against: bestOf(lesser, search), butMisses };
  if (isTrueToTheLetter(best, search.claim)) return { verdict: 'not-checkable', against: best, toTheLetter: true };
  // An incomplete sum that would rank before it and reaches the claim leaves the matter open; one behind it does not.
  const first = bestOf(there, search);
  const reached = [best, first].find((figure) => overlaps(figure, search.claim));
  const other = otherDefinition(dayOf(best.date), search);
  if (other) return other;
  if (reached) return { verdict: 'not-checkable', against: reached };
  if (refutes(best, there, search)) return { verdict: 'differs', against: best };
  return betweenEquals(best, evidence, search);
}

/** Nothing but incomplete sums of ours is there. */
const undecided = (there: NonEmpty<KnownFigure>, search: Search): Check => {
  const best = bestOf(there, search);
  if (isTrueToTheLetter(best, search.claim)) return { verdict: 'not-checkable', against: best, toTheLetter: true };
  return otherDefinition(dayOf(best.date), search) ?? { verdict: 'not-checkable', against: best };
};

/** Any named month may confirm; a claim differs from a year only when all twelve months are known. */
function checkInYear(year: Period, evidence: readonly KnownFigure[], search: Search): Check {
  const { claim } = search;
  const there = evidence.filter((figure) => contains(year, figure.date));
  const decisive = there.filter((figure) => isDecisive(figure, claim));
  const confirming = decisive.filter((figure) => confirms(figure, claim));
  if (atLeastOne(confirming))
    return { verdict: 'confirmed', against: bestOf(confirming, search), butMisses: undefined };
  const near = decisive.filter((figure) => isClose(figure, claim));
  if (atLeastOne(near)) return { verdict: 'close', against: bestOf(near, search) };
  const other = otherDefinition(year, search);
  if (other) return other;
  const [nearest] = (decisive.length > 0 ? decisive : there).toSorted(
    (a, b) => distance(a, claim) - distance(b, claim),
  );
  if (!nearest) return unanswered(year, search);
  if (isTrueToTheLetter(nearest, claim)) return { verdict: 'not-checkable', against: nearest, toTheLetter: true };
  const months = new Set(decisive.map((figure) => firstOfMonth(figure.date)));
  const isMissed = months.size === 12 && !there.some((figure) => overlaps(figure, claim));
  const contradicted = isMissed && refutes(nearest, decisive, search);
  return { verdict: contradicted ? 'differs' : 'not-checkable', against: nearest };
}

/** No figure to hold it against: only the article gives it, or the publisher withholds it, or nobody counts it. */
function unanswered(period: Period, search: Search): Check {
  const withheld = publishedIn(period, search)[0];
  const alone = withheld === undefined && search.claim.article !== undefined;
  return alone ? { verdict: 'same-source', against: undefined } : { verdict: 'not-checkable', against: withheld };
}

const bestOf = <F extends KnownFigure>(figures: NonEmpty<F>, { context }: Search): F =>
  choose(figures, context.sourceOf).chosen;
