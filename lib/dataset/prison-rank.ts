import type { IsoDate } from '#lib/domain/iso-date';
import { highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import { surnombre } from '#lib/domain/surnombre';
import type { People } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { prisons } from './prison-directory';
import { ratioAt } from './ratios';

/** The place of a prison among those of its type by people above capacity, minors' wings left out (DESIGN §3.5). */
export type PrisonRank = {
  /** 1 is the prison with most; prisons with as many share a place. */
  readonly place: number;
  readonly excess: Quantity<People>;
  /** Prisons of the type whose people above capacity can be counted, and those whose cannot. */
  readonly counted: number;
  readonly uncounted: number;
};

/** People above capacity of a prison over its wings for adults; those wings that cannot be counted make it "at least". */
function adultExcess(data: Dataset, prison: Subject, date: IsoDate): Quantity<People> {
  const wings = data.childrenOf(prison.id).filter(({ kind, wingType }) => kind === 'wing' && wingType !== 'epm');
  const ratios = wings.flatMap(({ id }) => ratioAt(data, { subject: id, date, definition: 'operational' }) ?? []);
  return surnombre(
    ratios.map(({ subject, detained, places }) => ({
      subject,
      detained: detained.quantity,
      places: places.quantity,
    })),
  ).quantity;
}

const remembered = new WeakMap<Dataset, Map<string, Quantity<People>>>();

/** The same for a prison of which many pages ask: every page ranks all prisons of its type. */
function rememberedExcess(data: Dataset, prison: Subject, date: IsoDate): Quantity<People> {
  const known = remembered.get(data) ?? new Map<string, Quantity<People>>();
  remembered.set(data, known);
  const key = `${prison.id} ${date}`;
  const excess = known.get(key) ?? adultExcess(data, prison, date);
  known.set(key, excess);
  return excess;
}

/** "At least 0" says nothing: the wing that could not be counted may be the one above capacity (Lannemezan). */
const isCounted = (excess: Quantity<People>): excess is Known<People> =>
  isKnown(excess) && (lowOf(excess) > 0 || Number.isFinite(highOf(excess)));

/** Undefined for prisons for minors, for closed ones, and where the people above capacity cannot be counted. */
export function prisonRank(data: Dataset, prison: Subject, date: IsoDate): PrisonRank | undefined {
  if (!prison.listed || prison.establishmentType === 'epm') return undefined;
  const alike = prisons(data).filter(
    ({ listed, establishmentType }) => listed && establishmentType === prison.establishmentType,
  );
  const own = rememberedExcess(data, prison, date);
  if (!isCounted(own)) return undefined;
  const excesses = alike.map((one) => rememberedExcess(data, one, date)).filter(isCounted);
  const place = 1 + excesses.filter((excess) => lowOf(excess) > lowOf(own)).length;
  return { place, excess: own, counted: excesses.length, uncounted: alike.length - excesses.length };
}
