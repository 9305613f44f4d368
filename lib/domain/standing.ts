import { bracketed } from '#lib/domain/bracket';
import { choose } from '#lib/domain/choose';
import { hasValue, type KnownFigure, overlaps } from '#lib/domain/claim-reading';
import type { Search } from '#lib/domain/evidence';
import { areIndependent } from '#lib/domain/independence';
import type { IsoDate } from '#lib/domain/iso-date';
import { atLeastOne } from '#lib/domain/non-empty';
import { GRADES, type Grade } from '#lib/domain/source';
import type { Check } from '#lib/domain/verdict';

const ranksAbove = (one: Grade, other: Grade): boolean => GRADES.indexOf(one) < GRADES.indexOf(other);

/**
 * Does what was counted at the claim's date refute it? Of two accounts of equal standing neither refutes the other: two newspapers
 * that print two numbers of one release, two unions. It takes a figure of a better grade than the claim's own source, or
 * two sources independent of one another that say the same. A number heard has no source of its own: any figure refutes it.
 */
export function refutes(best: KnownFigure, there: readonly KnownFigure[], { claim, context }: Search): boolean {
  if (claim.article === undefined) return true;
  const own = context.sourceOf(claim.article)?.grade ?? 'stated';
  return there
    .filter((figure) => !overlaps(figure, claim))
    .some(
      (figure) =>
        ranksAbove(figure.grade, own) ||
        (overlaps(figure, best) && areIndependent(figure.source, best.source, context.sourceOf)),
    );
}

/** The best number an independent article states of the same key and date and that contradicts the claim, where it is in no series. */
export function rivalAt(date: IsoDate, { claim, context }: Search): KnownFigure | undefined {
  const { article } = claim;
  if (article === undefined) return undefined;
  const rivals = context
    .statedAside(claim)
    .filter(hasValue)
    .filter(
      (figure) =>
        figure.date === date && areIndependent(article, figure.source, context.sourceOf) && !overlaps(figure, claim),
    );
  return atLeastOne(rivals) ? choose(rivals, context.sourceOf).chosen : undefined;
}

/**
 * The claim and an account of equal standing contradict each other. Neighbouring counts settle it only where they rank above
 * that account; else it stays open, for both alike.
 */
export function betweenEquals(rival: KnownFigure, evidence: readonly KnownFigure[], search: Search): Check {
  const above = evidence.filter(({ date, grade }) => date !== rival.date && ranksAbove(grade, rival.grade));
  const enclosed = bracketed(rival.date, above, search);
  return enclosed === undefined ? { verdict: 'not-checkable', against: rival, rival } : { ...enclosed, rival };
}
