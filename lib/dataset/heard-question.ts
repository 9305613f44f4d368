import type { Article, Claim, DatedBy } from '#lib/domain/article';
import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { firstOfMonth } from '#lib/domain/period';
import { highOf, isKnown, lowOf } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import type { Check } from '#lib/domain/verdict';
import type { HeardFault } from '#lib/format/heard-fault';
import { type MeantMeasure, readMeasure } from '#lib/format/read-measure';
import { type ReadWhen, readWhen } from '#lib/format/read-when';
import type { Lang } from '#lib/i18n/bilingual';
import { checkHeard } from './claims-of';
import type { Dataset } from './dataset';
import { heardCandidates } from './heard-candidates';
import { figuresOver } from './heard-figures';
import { type HeardNumber, heardNumber } from './heard-number';
import { type HeardPlace, heardPlace } from './heard-place';
import { articlesByDate } from './overview';

/** What a reader has heard, as typed; any field may be empty. */
export type HeardFields = {
  readonly place: string;
  readonly what: string;
  readonly when: string;
  readonly number: string;
};

/** What the words were taken for. */
export type Understood = {
  readonly place: HeardPlace;
  readonly measures: readonly MeantMeasure[];
  readonly when: ReadWhen | undefined;
};

/** A number heard with place, measure and date fixed; one for each way to read it. */
export type HeardClaim = MeantMeasure & {
  readonly subject: Subject;
  readonly date: IsoDate;
  readonly datedBy: DatedBy;
  readonly heard: HeardNumber;
};
export type HeardCheck = { readonly claim: HeardClaim; readonly check: Check; readonly same: readonly SaysTheSame[] };
/** An article that states the same number of the same thing. */
export type SaysTheSame = { readonly article: Article; readonly claim: Claim };

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
  const understood: Understood = {
    place: heardPlace(data, fields.place),
    measures: readMeasure(fields.what),
    when: readWhen(fields.when),
  };
  const faults = faultsOf(fields, understood, lang);
  const isBlank = Object.values(fields).every((text) => text.trim() === '');
  if (isBlank || faults.length > 0) return { understood, faults, answer: { kind: 'help' } };
  return { understood, faults, answer: answerOf(data, { fields, understood, lang }) };
}

function faultsOf(fields: HeardFields, { place, measures, when }: Understood, lang: Lang): readonly HeardFault[] {
  const faults: HeardFault[] = [];
  if (place.kind === 'unknown') faults.push({ field: 'place' });
  if (fields.what.trim() !== '' && measures.length === 0) faults.push({ field: 'what' });
  if (fields.when.trim() !== '' && when === undefined) faults.push({ field: 'when' });
  const number = heardNumber(fields.number, measures[0] ?? { measure: 'density', definition: 'operational' }, lang);
  if (number.kind === 'refused') faults.push({ field: 'number', fault: number.reason });
  return faults;
}

export type Asked = { readonly fields: HeardFields; readonly understood: Understood; readonly lang: Lang };

function answerOf(data: Dataset, asked: Asked): HeardAnswer {
  const fixed = fixedKey(data, asked);
  if (fixed === undefined) return openAnswer(data, asked);
  const numbers = heardNumber(asked.fields.number, fixed, asked.lang);
  if (numbers.kind !== 'read') return knownAnswer(data, fixed);
  const checks = numbers.numbers.map((heard): HeardCheck => {
    const claim = { ...fixed, heard };
    const { subject, measure, definition, date, datedBy } = fixed;
    const stated = { subject: subject.id, measure, definition, date, datedBy, ...heard };
    return { claim, check: checkHeard(data, stated), same: saysTheSame(data, claim) };
  });
  return { kind: 'checked', checks };
}

type Fixed = Omit<HeardClaim, 'heard'>;

/** Place, measure and date, when the words leave no choice. Two definitions of one measure are no choice: the check tries both. */
function fixedKey(data: Dataset, { understood: { place, measures, when } }: Asked): Fixed | undefined {
  const [measure] = measures;
  if (place.kind !== 'found' || place.subjects.length !== 1 || measure === undefined || when === undefined)
    return undefined;
  if (new Set(measures.map((one) => one.measure)).size > 1) return undefined;
  const [subject] = place.subjects;
  const series = measures.find((one) => figuresOver(data, subject.id, one).length > 0) ?? measure;
  if (when.kind === 'date') return { subject, ...series, date: when.date, datedBy: when.datedBy };
  const latest = figuresOver(data, subject.id, series).at(-1)?.date;
  return latest === undefined ? undefined : { subject, ...series, date: latest, datedBy: 'day' };
}

function openAnswer(data: Dataset, asked: Asked): HeardAnswer {
  const candidates = heardCandidates(data, asked);
  const same = asked.understood.place.kind === 'unnamed' ? saidOfUnnamed(data, asked) : [];
  return { kind: 'could-be', candidates, same };
}

/** What was counted at the date, when no number was given. */
function knownAnswer(data: Dataset, { subject, measure, definition, date, datedBy }: Fixed): HeardAnswer {
  const length = { day: 10, month: 7, year: 4 }[datedBy];
  const figures = figuresOver(data, subject.id, { measure, definition }).filter(
    (figure) => figure.date.slice(0, length) === date.slice(0, length),
  );
  return figures.length === 0 ? { kind: 'help' } : { kind: 'known', figures };
}

const overlaps = (claim: Claim, { quantity }: HeardNumber): boolean =>
  isKnown(claim.quantity) && lowOf(claim.quantity) <= highOf(quantity) && lowOf(quantity) <= highOf(claim.quantity);

function saysTheSame(data: Dataset, { subject, measure, date, datedBy, heard }: HeardClaim): readonly SaysTheSame[] {
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
function saidOfUnnamed(data: Dataset, { fields, understood, lang }: Asked): readonly SaysTheSame[] {
  const [measure] = understood.measures;
  if (measure === undefined) return [];
  const numbers = heardNumber(fields.number, measure, lang);
  const heard = numbers.kind === 'read' ? numbers.numbers : [];
  return claimsWhere(
    data,
    (claim) =>
      data.subjects.get(claim.subject)?.listed === false &&
      claim.measure === measure.measure &&
      heard.some((number) => overlaps(claim, number)),
  );
}

const claimsWhere = (data: Dataset, fits: (claim: Claim) => boolean): readonly SaysTheSame[] =>
  articlesByDate(data).flatMap((article) => article.claims.filter(fits).map((claim) => ({ article, claim })));
