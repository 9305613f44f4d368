import type { Claim } from '#lib/domain/article';
import type { Figure } from '#lib/domain/figure';
import { unitOf } from '#lib/domain/measure';
import { isKnown } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { Check } from '#lib/domain/verdict';
import { wireAbsent, wireBounds } from '#lib/http/wire/wire-quantity';
import type { CheckItem } from './check-schema';

/** A claim whose number was heard by a reader has no place in an article, and nobody else who says it. */
export type Stated = Omit<Claim, 'locator' | 'saidBy'> & Partial<Pick<Claim, 'locator' | 'saidBy'>>;
/** A claim with its article (none when a reader heard it) and its check. */
export type CheckedClaim = { readonly article: SourceId | undefined; readonly claim: Stated; readonly check: Check };

/** Verdicts rest on numbers only: an absent one on either side is a programmer's error. */
function numberOf({ quantity, subject, measure, date }: Stated | Figure) {
  if (!isKnown(quantity)) throw new Error(`no number to check: ${subject} ${measure} ${date}`);
  return wireBounds(quantity);
}

const keyOf = ({ subject, measure, definition, date }: Stated | Figure) => ({ subject, measure, definition, date });

const evidence = (figure: Figure) => ({
  ...keyOf(figure),
  unit: unitOf(figure.measure),
  ...numberOf(figure),
  qualifier: figure.qualifier,
  source: figure.source,
  grade: figure.grade,
});

export const claimItem = (claim: Stated): CheckItem['claim'] => ({
  ...keyOf(claim),
  ...(claim.datedBy === undefined || claim.datedBy === 'day' ? {} : { datedBy: claim.datedBy }),
  unit: unitOf(claim.measure),
  ...numberOf(claim),
  qualifier: claim.qualifier,
  ...(claim.locator === undefined ? {} : { locator: claim.locator }),
  ...(claim.saidBy === undefined || claim.saidBy.fr === '' ? {} : { saidBy: { ...claim.saidBy } }),
  ...(claim.note === undefined ? {} : { note: { ...claim.note } }),
});

/** The figure, or why it has no number (a suppressed cell decides nothing), or that we know of none. */
function against(figure: Figure | undefined): CheckItem['against'] {
  if (figure === undefined) return { absent: 'not-collected' };
  return isKnown(figure.quantity) ? evidence(figure) : wireAbsent(figure.quantity);
}

type More = Pick<CheckItem, 'after' | 'butMisses' | 'differsIn' | 'rival'>;
/** What belongs to some verdicts only. */
function moreOf(check: Check): More {
  switch (check.verdict) {
    case 'bracketed':
      return { after: evidence(check.after), ...rivalOf(check) };
    case 'confirmed':
      return check.butMisses === undefined ? {} : { butMisses: evidence(check.butMisses) };
    case 'other-definition':
      return { differsIn: [...check.differsIn] };
    case 'close':
    case 'differs':
    case 'same-source':
      return {};
    case 'not-checkable':
      return rivalOf(check);
  }
}

const rivalOf = ({ rival }: { readonly rival?: Figure }): More =>
  rival === undefined ? {} : { rival: evidence(rival) };

export const checkOutcome = (check: Check): Pick<CheckItem, 'against' | 'verdict'> & More => ({
  against: against(check.against),
  verdict: check.verdict,
  ...moreOf(check),
});

/** One item of /checks. */
export const checkItem = ({ article, claim, check }: CheckedClaim): CheckItem => ({
  ...(article === undefined ? {} : { article }),
  claim: claimItem(claim),
  ...checkOutcome(check),
});
