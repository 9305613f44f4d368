import { choose } from '#lib/domain/choose';
import { type Claimed, confirms, isDecisive } from '#lib/domain/claim-reading';
import { alternativesFor, type Search } from '#lib/domain/evidence';
import type { SeriesKey } from '#lib/domain/figure';
import type { Measure } from '#lib/domain/measure';
import { atLeastOne } from '#lib/domain/non-empty';
import type { Period } from '#lib/domain/period';
import { highOf, lowOf } from '#lib/domain/quantity';
import type { Check, Distinction } from '#lib/domain/verdict';

/**
 * The verdict `other-definition` (DESIGN §3.4): an independent figure of the same place and period lies inside the claim's bounds,
 * but counts something else, and `differsIn` says in what. Of several the nearest in meaning: another definition, then
 * another measure, then another wing; within these the best figure. `undefined` when nothing matches.
 */
export function otherDefinition(period: Period, search: Search): Check | undefined {
  const matches = alternativesFor(search, period).filter(
    (figure) => isDecisive(figure, search.claim) && confirms(figure, search.claim) && isTelling(figure, search.claim),
  );
  const nearest = Math.min(...matches.map((figure) => remoteness(figure, search.claim)));
  const candidates = matches.filter((figure) => remoteness(figure, search.claim) === nearest);
  if (!atLeastOne(candidates)) return undefined;
  const against = choose(candidates, search.context.sourceOf).chosen;
  return { verdict: 'other-definition', against, differsIn: distinctions(against, search.claim) };
}

/** Numbers that are taken for one another; every other measure is tried too, but must be hit closely. */
const TAKEN_FOR: readonly (readonly Measure[])[] = [
  ['detained', 'registered', 'menDetained'],
  ['surplus', 'surnombre', 'surnombreAnnualMean'],
  ['density', 'sentenceFacilitiesDensity'],
  ['pretrial', 'sentencedAndPretrial'],
  ['womenDetained', 'womenRegistered'],
  ['minorsDetained', 'minorsRegistered'],
  ['staffInPost', 'officersInPost'],
  ['staffReference', 'officersReference', 'officersBudgeted', 'staffBudgeted'],
  ['placesDelivered', 'placesDeliveredNet'],
];
/** Half of all counts of a country lie in "about 4,000": a range wider than this share of its number proves no other measure. */
const TELLING_SHARE = 0.02;

/** Is the match more than chance? Another wing or definition is; another measure when people confuse the two, or the range is narrow. */
function isTelling(figure: SeriesKey, { measure, quantity }: Claimed): boolean {
  if (figure.measure === measure) return true;
  if (TAKEN_FOR.some((family) => family.includes(figure.measure) && family.includes(measure))) return true;
  return highOf(quantity) - lowOf(quantity) <= TELLING_SHARE * Math.abs(quantity.value);
}

const distinctions = (figure: SeriesKey, claim: SeriesKey): readonly Distinction[] =>
  (['subject', 'measure', 'definition'] as const).filter((field) => figure[field] !== claim[field]);

/** Another wing is further than another measure and definition together. */
const REMOTENESS = { definition: 1, measure: 2, subject: 4 } as const satisfies Record<Distinction, number>;
const remoteness = (figure: SeriesKey, claim: SeriesKey): number =>
  distinctions(figure, claim).reduce((sum, distinction) => sum + REMOTENESS[distinction], 0);
