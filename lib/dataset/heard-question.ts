import type { DatedBy } from '#lib/domain/article';
import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { firstOfMonth } from '#lib/domain/period';
import { type Absence, isKnown } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import type { Check, Verdict } from '#lib/domain/verdict';
import type { HeardFault } from '#lib/format/heard-fault';
import type { MeantMeasure } from '#lib/format/read-measure';
import type { Lang } from '#lib/i18n/bilingual';
import { checkHeard } from './claims-of';
import type { Dataset } from './dataset';
import { heardCandidates } from './heard-candidates';
import { sameNumberElsewhen } from './heard-elsewhen';
import { figuresOver } from './heard-figures';
import { type HeardNumber, heardNumber } from './heard-number';
import { isLargePrison } from './heard-place';
import { type SaysTheSame, saidOfUnnamed, saysTheSame } from './heard-same';
import { surnombreAt, surnombreIn } from './heard-surnombre';
import { type Asked, type HeardFields, heardFaults, type Understood, understand } from './heard-words';
import { ratioAt } from './ratios';

/** A number heard with place, measure and date fixed; one for each way to read it. */
export type HeardClaim = MeantMeasure & {
  readonly subject: Subject;
  readonly date: IsoDate;
  readonly datedBy: DatedBy;
  readonly heard: HeardNumber;
};
export type HeardCheck = {
  readonly claim: HeardClaim;
  readonly check: Check;
  /** The figure held against it is counted here and has no page of its own. */
  readonly untraced: boolean;
  /** Why there is no figure at all, where the tables of that day say why. */
  readonly absent: Absence | undefined;
  readonly same: readonly SaysTheSame[];
  /** Where the number does not hold: the same number of the same thing at another date. */
  readonly elsewhen: readonly Figure[];
  /** Of people above capacity: the net gap of the same place and day, said beside it (DESIGN §2). */
  readonly netGap: Figure | undefined;
};

/**
 * What can be said. `checked`: place, measure and date are fixed. `known`: the same without a number: what was counted.
 * `could-be`: something is open, and these figures fit what was said, if any does. `help`: nothing was asked, or nothing
 * understood.
 */
export type HeardAnswer =
  | { readonly kind: 'checked'; readonly checks: readonly HeardCheck[] }
  | { readonly kind: 'known'; readonly figures: readonly Figure[] }
  | { readonly kind: 'could-be'; readonly candidates: readonly Figure[]; readonly same: readonly SaysTheSame[] }
  | { readonly kind: 'help' };

export type HeardOutcome = {
  readonly understood: Understood;
  readonly faults: readonly HeardFault[];
  readonly answer: HeardAnswer;
};

/** No verdict until place, measure and date are fixed; before that only what it could be. Nonsense is help, never an error. */
export function answerHeard(data: Dataset, fields: HeardFields, lang: Lang): HeardOutcome {
  const understood = understand(data, fields);
  const asked = { fields, understood, lang };
  const faults = heardFaults(asked);
  const isBlank = Object.values(fields).every((text) => text.trim() === '');
  if (isBlank || faults.length > 0) return { understood, faults, answer: { kind: 'help' } };
  const answer = answerOf(data, asked);
  const open = isSettled(answer) ? undefined : amongRivals(asked);
  return open === undefined
    ? { understood, faults, answer }
    : { understood: open.understood, faults, answer: openAnswer(data, open) };
}

/** Nothing is held against the first prison of a town's name while the number may be of another large one: it is asked which. */
function amongRivals(asked: Asked): Asked | undefined {
  const { place } = asked.understood;
  const rivals = place.kind === 'found' ? place.others.filter(isLargePrison) : [];
  if (place.kind !== 'found' || rivals.length === 0) return undefined;
  const [first, ...more] = place.subjects;
  const widened = { ...place, subjects: [first, ...more, ...rivals] as const };
  return { ...asked, understood: { ...asked.understood, place: widened } };
}

const SETTLING: readonly Verdict[] = ['confirmed', 'other-definition', 'bracketed'];
const isSettled = (answer: HeardAnswer): boolean =>
  answer.kind === 'could-be' ||
  (answer.kind === 'checked' && answer.checks.some(({ check }) => SETTLING.includes(check.verdict)));

function answerOf(data: Dataset, asked: Asked): HeardAnswer {
  const { place } = asked.understood;
  if (place.kind !== 'found' || place.subjects.length !== 1) return openAnswer(data, asked);
  const checks = checksOf(data, asked, place.subjects[0]);
  if (checks === undefined) return openAnswer(data, asked);
  if (checks.length === 0) return knownAnswer(data, asked, place.subjects[0]);
  // A town's name may be meant of its other prisons: where only one of those fits, nothing is held against the first.
  const others = checks.some(fits) ? [] : place.others.flatMap((other) => checksOf(data, asked, other) ?? []);
  const meant = [...others, ...bySum(data, asked, checks)].filter(fits).flatMap(({ check }) => check.against ?? []);
  if (meant.length > 0) return { kind: 'could-be', candidates: meant, same: [] };
  return { kind: 'checked', checks };
}

/** Totals by type have two definitions, never held against each other: what fits our own sum is only a candidate. */
function bySum(data: Dataset, asked: Asked, checks: readonly HeardCheck[]): readonly HeardCheck[] {
  const subject = checks[0]?.claim.subject;
  if (subject?.kind !== 'type' || checks.some(fits)) return [];
  const measures = asked.understood.measures.map((one) => ({ ...one, definition: 'wings' as const }));
  return checksOf(data, { ...asked, understood: { ...asked.understood, measures } }, subject) ?? [];
}

const fits = ({ check: { verdict } }: HeardCheck): boolean => verdict !== 'differs' && verdict !== 'not-checkable';

/** The verdicts on one place; none without a number; undefined while measure or date are open. */
function checksOf(data: Dataset, asked: Asked, subject: Subject): readonly HeardCheck[] | undefined {
  const fixed = fixedKey(data, asked, subject);
  if (fixed === undefined) return undefined;
  const numbers = heardNumber(asked.fields, fixed, asked.lang);
  if (numbers.kind !== 'read') return [];
  return numbers.numbers.map((heard) => {
    const claim = { ...fixed, heard };
    const ours = countedByUs(data, fixed);
    const check = checkHeard(data, { ...fixed, ...heard, subject: subject.id }, ours);
    const untraced = ours.some((figure) => figure === check.against);
    const elsewhen = ASKING.includes(check.verdict) ? sameNumberElsewhen(data, claim) : [];
    const absent = reasonOf(data, claim, check);
    return { claim, check, untraced, absent, same: saysTheSame(data, claim), elsewhen, netGap: netGapOf(data, check) };
  });
}

/** Verdicts that leave a reader asking where the number comes from. */
const ASKING: readonly Verdict[] = ['differs', 'not-checkable'];

type Fixed = Omit<HeardClaim, 'heard'>;

/** People above capacity of a prison or a type of wing stand in no table: they are counted when asked for. */
function countedByUs(data: Dataset, { subject, measure, definition, date, datedBy }: Fixed): readonly Figure[] {
  const isStored = data.history({ subject: subject.id, measure, definition }).length > 0;
  if (measure !== 'surnombre' || isStored) return [];
  if (datedBy === 'year') return surnombreIn(data, subject, date.slice(0, 4));
  return surnombreAt(data, subject, datedBy === 'month' ? firstOfMonth(date) : date);
}

function netGapOf(data: Dataset, { against }: Check): Figure | undefined {
  if (against?.measure !== 'surnombre') return undefined;
  const gaps = figuresOver(data, against.subject, { measure: 'surplus', definition: 'operational' });
  return gaps.find(({ date, quantity }) => date === against.date && isKnown(quantity));
}

/** A withheld count, or 0 published places: a density is then absent for that reason, not for want of data. */
function reasonOf(data: Dataset, { subject, measure, date, datedBy }: HeardClaim, check: Check): Absence | undefined {
  if (check.verdict !== 'not-checkable' || check.against !== undefined || datedBy === 'year') return undefined;
  const day = datedBy === 'month' ? firstOfMonth(date) : date;
  const ratio = ratioAt(data, { subject: subject.id, date: day, definition: 'operational' });
  const quantity = measure === 'density' ? ratio?.density.quantity : undefined;
  return quantity?.kind === 'absent' && quantity.reason !== 'not-collected' ? quantity.reason : undefined;
}

/** Measure and date, when the words leave no choice. Two definitions of one measure are no choice: the check tries both. */
function fixedKey(data: Dataset, { understood: { measures, when } }: Asked, subject: Subject): Fixed | undefined {
  const [measure] = measures;
  if (measure === undefined || when === undefined) return undefined;
  if (new Set(measures.map((one) => one.measure)).size > 1) return undefined;
  const series = measures.find((one) => figuresOver(data, subject.id, one).length > 0) ?? measure;
  if (when.kind === 'date') return { subject, ...series, date: when.date, datedBy: when.datedBy };
  const latest = figuresOver(data, subject.id, series).at(-1)?.date;
  return latest === undefined ? undefined : { subject, ...series, date: latest, datedBy: 'day' };
}

function openAnswer(data: Dataset, asked: Asked): HeardAnswer {
  const same = asked.understood.place.kind === 'unnamed' ? saidOfUnnamed(data, asked) : [];
  return { kind: 'could-be', candidates: heardCandidates(data, asked), same };
}

const DATE_LENGTH = { day: 10, month: 7, year: 4 } as const satisfies Record<DatedBy, number>;

/** What was counted at the date, when no number was given. */
function knownAnswer(data: Dataset, asked: Asked, subject: Subject): HeardAnswer {
  const fixed = fixedKey(data, asked, subject);
  const figures = fixed === undefined ? [] : figuresOver(data, subject.id, fixed);
  const length = DATE_LENGTH[fixed?.datedBy ?? 'day'];
  return {
    kind: 'known',
    figures: figures.filter(({ date }) => date.slice(0, length) === fixed?.date.slice(0, length)),
  };
}
