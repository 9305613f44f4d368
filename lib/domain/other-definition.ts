import { choose } from '#lib/domain/choose';
import { confirms } from '#lib/domain/claim-reading';
import { alternativesFor, type Search } from '#lib/domain/evidence';
import type { SeriesKey } from '#lib/domain/figure';
import { atLeastOne } from '#lib/domain/non-empty';
import type { Period } from '#lib/domain/period';
import type { Check, Distinction } from '#lib/domain/verdict';

/**
 * The verdict `other-definition` (DESIGN §3.4): an independent figure of the same place and period lies inside the claim's bounds,
 * but counts something else, and `differsIn` says in what. Of several the nearest in meaning: another definition, then
 * another measure, then another wing; within these the best figure. `undefined` when nothing matches.
 */
export function otherDefinition(period: Period, search: Search): Check | undefined {
  const matches = alternativesFor(search, period).filter((figure) => confirms(figure, search.claim));
  const nearest = Math.min(...matches.map((figure) => remoteness(figure, search.claim)));
  const candidates = matches.filter((figure) => remoteness(figure, search.claim) === nearest);
  if (!atLeastOne(candidates)) return undefined;
  const against = choose(candidates, search.context.sourceOf).chosen;
  return { verdict: 'other-definition', against, differsIn: distinctions(against, search.claim) };
}

const distinctions = (figure: SeriesKey, claim: SeriesKey): readonly Distinction[] =>
  (['subject', 'measure', 'definition'] as const).filter((field) => figure[field] !== claim[field]);

/** Another wing is further than another measure and definition together. */
const REMOTENESS = { definition: 1, measure: 2, subject: 4 } as const satisfies Record<Distinction, number>;
const remoteness = (figure: SeriesKey, claim: SeriesKey): number =>
  distinctions(figure, claim).reduce((sum, distinction) => sum + REMOTENESS[distinction], 0);
