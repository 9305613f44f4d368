import { type BandCounts, countByBand } from '#lib/domain/bands';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { Exposure } from '#lib/domain/exposure';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import { isWingType, type Subject, type SubjectId, WING_TYPES, type WingType } from '#lib/domain/subject';
import type { People } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { exposures } from './directorate-page';
import { excessOf } from './directorate-prisons';
import { prisons } from './prison-directory';
import { latestDate, ratioAt, ratioHistory } from './ratios';
import { shortName } from './short-name';
import { byText } from './tabulate';

/** A wing of the type at the page's date. */
export type TypedWing = {
  readonly wing: Subject;
  readonly prison: Subject;
  readonly directorate: Subject | undefined;
  readonly ratio: CapacityRatio;
  readonly excess: Quantity<People>;
};

/** A wing type in France as its page tells it. */
export type WingTypePage = {
  readonly type: WingType;
  readonly subject: SubjectId;
  /** The newest date with a wing of the type: everything but `published` is of it. */
  readonly date: IsoDate;
  /** Is that the newest date of the tables of wings? */
  readonly isCurrent: boolean;
  /** As the ministry's table prints it, at its newest date; never joined with `own`. */
  readonly published: CapacityRatio | undefined;
  /** Our own sum of the wings. */
  readonly own: CapacityRatio;
  readonly wings: readonly TypedWing[];
  /** People above capacity over the wings. */
  readonly excess: Quantity<People>;
  readonly bands: BandCounts;
  readonly exposure: readonly Exposure[];
};

/** The types that any table of ours has a wing of. */
export const wingTypesOf = (data: Dataset): readonly WingType[] =>
  WING_TYPES.filter((type) => data.subjects.has(`fr.${type}` as SubjectId));

/** Undefined when the address names no type of ours, or none with a row. */
export function wingTypePage(data: Dataset, type: string): WingTypePage | undefined {
  if (!isWingType(type)) return undefined;
  const subject = `fr.${type}` as SubjectId;
  const own = ratioHistory(data, { subject, definition: 'wings' }).at(-1);
  if (own === undefined) return undefined;
  const wings = wingsOfType(data, type, own.date);
  const ratios = wings.map(({ ratio }) => ratio);
  return {
    type,
    subject,
    date: own.date,
    isCurrent: own.date === latestDate(data, 'wing'),
    published: ratioHistory(data, { subject, definition: 'operational' }).at(-1),
    own,
    wings,
    excess: excessOf(ratios).quantity,
    bands: countByBand(ratios.map((ratio) => ({ subject: ratio.subject, density: ratio.density.quantity }))),
    exposure: exposures(ratios, undefined),
  };
}

/** Most people above capacity first, those nobody can count last; for minors in the order of names: they are not ranked. */
function wingsOfType(data: Dataset, type: WingType, date: IsoDate): readonly TypedWing[] {
  const wings = prisons(data).flatMap((prison) =>
    data.childrenOf(prison.id).flatMap((wing): TypedWing[] => {
      const ratio =
        wing.wingType === type ? ratioAt(data, { subject: wing.id, date, definition: 'operational' }) : undefined;
      if (ratio === undefined) return [];
      const disp = data.dispAt(prison.id, date);
      const directorate = disp && data.subjects.get(disp);
      return [{ wing, prison, directorate, ratio, excess: excessOf([ratio]).quantity }];
    }),
  );
  const byName = (a: TypedWing, b: TypedWing) => byText(shortName(a.prison), shortName(b.prison));
  const byExcess = (a: TypedWing, b: TypedWing) => atLeast(b) - atLeast(a) || byName(a, b);
  return wings.toSorted(type === 'epm' ? byName : byExcess);
}

/** For the order only. */
const atLeast = ({ excess }: TypedWing): number => (isKnown(excess) ? lowOf(excess) : -1);
