import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { difference } from '#lib/domain/change';
import type { IsoDate } from '#lib/domain/iso-date';
import type { CapacityDefinition } from '#lib/domain/measure';
import { absent, isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { People } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { directoratePage } from './directorate-page';
import { excessOf, wingRatios } from './directorate-prisons';
import { isNearlyWhole } from './nearly-whole';
import { officialDate } from './overview';
import { prisons } from './prison-directory';
import { ratioHistory } from './ratios';
import { wholeYearBefore } from './year-before';

/** One of the subjects set side by side, at its newest date. */
export type Compared = {
  readonly subject: Subject;
  readonly definition: CapacityDefinition;
  readonly latest: CapacityRatio;
  /** People above capacity over its wings at that date. */
  readonly excess: Quantity<People>;
  readonly before: CapacityRatio | undefined;
  readonly change: Quantity<People>;
  /** The ratios drawn, ascending: whole sums, or nearly so, since `from`. */
  readonly drawn: readonly CapacityRatio[];
  /** Dates not drawn because the sum lacks too much. */
  readonly left: readonly IsoDate[];
};

/** Types of wings are compared by our own sums: the ministry's table by type is of one date. */
const definitionOf = ({ kind }: Subject): CapacityDefinition => (kind === 'type' ? 'wings' : 'operational');

/**
 * How a subject stands and stood; undefined when the dataset has no count of it. The country stands as at its newest official
 * count: a later one that was only read elsewhere has no prison or directorate beside it.
 */
export function compared(data: Dataset, subject: Subject, from: IsoDate): Compared | undefined {
  const definition = definitionOf(subject);
  const until = subject.kind === 'country' ? officialDate(data) : undefined;
  const ratios = ratioHistory(data, { subject: rowOf(data, subject), definition, until }).filter(isCount);
  const latest = ratios.at(-1);
  if (latest === undefined) return undefined;
  const before = wholeYearBefore(ratios, latest.date);
  const since = ratios.filter(({ date }) => date >= from);
  const drawn = since.filter((ratio) => isNearlyWhole(data, ratio));
  return {
    subject,
    definition,
    latest,
    excess: excessAt(data, subject, latest.date),
    before,
    change: difference({ from: before?.detained.quantity ?? absent('not-collected'), to: latest.detained.quantity }),
    drawn,
    left: since.filter((ratio) => !drawn.includes(ratio)).map(({ date }) => date),
  };
}

/** Where the source has one row for a prison, that row is shown, not our sum of it. */
function rowOf(data: Dataset, { id, kind }: Subject): SubjectId {
  const [only, ...others] = kind === 'establishment' ? data.childrenOf(id) : [];
  return only !== undefined && others.length === 0 ? only.id : id;
}

/** A date at which only one of the two counts was relayed says nothing of how full a place is. */
const isCount = ({ detained, places, density }: CapacityRatio): boolean =>
  isKnown(density.quantity) || (detained.figure !== undefined && places.figure !== undefined);

function excessAt(data: Dataset, subject: Subject, date: IsoDate): Quantity<People> {
  if (subject.kind === 'disp') {
    const page = directoratePage(data, subject);
    return page?.date === date ? page.excess.quantity : absent('not-collected');
  }
  if (subject.kind === 'country') {
    const figure = data.at({ subject: subject.id, measure: 'surnombre', definition: 'operational', date })?.chosen;
    return (figure?.quantity ?? absent('not-collected')) as Quantity<People>;
  }
  const inside = subject.kind === 'establishment' ? [subject] : prisons(data);
  const wings = inside.flatMap((prison) => wingRatios(data, prison, date));
  const ofType = ({ subject: id }: CapacityRatio) => data.subjects.get(id)?.wingType === subject.wingType;
  return excessOf(subject.wingType === undefined ? wings : wings.filter(ofType)).quantity;
}

/** Minors are never ranked (DESIGN §3.5). */
const isRanked = ({ subject, excess }: Compared): boolean =>
  subject.establishmentType !== 'epm' && subject.wingType !== 'epm' && isKnown(excess);

/**
 * The one with surely most people above capacity, among those that may be ranked; undefined where it is none, where they are of
 * several dates, or of several kinds: a directorate has more than any of its prisons, which is no finding.
 */
export function mostAbove(lines: readonly Compared[]): Compared | undefined {
  const ranked = lines.filter(isRanked);
  const [first, second] = ranked.toSorted((a, b) => atLeast(b) - atLeast(a));
  if (first === undefined || second === undefined || !haveOneDate(lines) || haveSeveralKinds(lines)) return undefined;
  return atLeast(first) > atLeast(second) ? first : undefined;
}

const atLeast = ({ excess }: Compared): number => (isKnown(excess) ? lowOf(excess) : -1);

export const haveSeveralKinds = (lines: readonly Compared[]): boolean =>
  new Set(lines.map(({ subject }) => subject.kind)).size > 1;

/** Are all counted on the same day? */
export const haveOneDate = (lines: readonly Compared[]): boolean =>
  new Set(lines.map(({ latest }) => latest.date)).size <= 1;
