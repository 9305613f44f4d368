import { BANDS, type BandCounts, countByBand } from '#lib/domain/bands';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { difference } from '#lib/domain/change';
import { EXPOSURE_THRESHOLDS, type Exposure, exposure } from '#lib/domain/exposure';
import type { Choice } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { absent, bounded, isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import { type Subject, type SubjectId, WING_TYPES, type WingType } from '#lib/domain/subject';
import type { Surnombre } from '#lib/domain/surnombre';
import { type People, people } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { type DirectorateUnits, directorateUnits, excessOf } from './directorate-prisons';
import { latestDate, ratioAt, ratioHistory } from './ratios';
import { wholeYearBefore } from './year-before';

/** A type of wing in a directorate: the ministry's table and our own sum are two definitions, never joined. */
export type DirectorateType = {
  readonly type: WingType;
  readonly published: CapacityRatio | undefined;
  readonly own: CapacityRatio | undefined;
};

/** A directorate as its page and its sheet tell it: everything is of `date`, the newest at which directorates are published. */
export type DirectoratePage = {
  readonly directorate: Subject;
  readonly date: IsoDate;
  /** As the ministry prints it, where it does; else our own sum of its wings. */
  readonly ratio: CapacityRatio;
  /** The ratio to norm places, where these differ from the operational ones. */
  readonly norm: CapacityRatio | undefined;
  /** The count nearest to a year before of which no wing is missing. */
  readonly before: CapacityRatio | undefined;
  /** People held since `before`. */
  readonly change: Quantity<People>;
  readonly units: DirectorateUnits;
  /** People above capacity over its wings: our own sum; lists those it could not count. */
  readonly excess: Surnombre;
  readonly bands: BandCounts;
  readonly exposure: readonly Exposure[];
  readonly types: readonly DirectorateType[];
  /** Prisons for sentenced people together, as printed: no single wing type. */
  readonly sentenceFacilities: Choice | undefined;
};

/** Undefined when the dataset has no count of the directorate. */
export function directoratePage(data: Dataset, directorate: Subject): DirectoratePage | undefined {
  const date = latestDate(data, directorate.id);
  const at = { subject: directorate.id, date: date as IsoDate } as const;
  const ratio = date === undefined ? undefined : ratioAt(data, { ...at, definition: 'operational' });
  if (date === undefined || ratio === undefined) return undefined;
  const units = directorateUnits(data, directorate, date);
  const before = wholeYearBefore(ratioHistory(data, { subject: directorate.id, definition: 'operational' }), date);
  const norm = ratioAt(data, { ...at, definition: 'norm' });
  return {
    directorate,
    date,
    ratio,
    norm: norm && isOtherCapacity(norm, ratio) ? norm : undefined,
    before,
    change: difference({ from: before?.detained.quantity ?? absent('not-collected'), to: ratio.detained.quantity }),
    units,
    excess: atLeastIfRowless(excessOf(units.wings), units.wings, ratio.detained.quantity),
    bands: countByBand(units.wings.map(({ subject, density }) => ({ subject, density: density.quantity }))),
    exposure: exposures(units.wings, ratio.detained.quantity),
    types: WING_TYPES.flatMap((type) => typeLine(data, at, type)),
    sentenceFacilities: data.at({ ...at, measure: 'sentenceFacilitiesDensity', definition: 'none' }),
  };
}

/** People whom the printed total counts and no row of a wing: their wing may be above capacity, so the sum is an "at least". */
function atLeastIfRowless(
  { quantity, uncounted }: Surnombre,
  wings: readonly CapacityRatio[],
  total: Quantity<People>,
): Surnombre {
  const rows = wings.flatMap(({ detained }) => (isKnown(detained.quantity) ? [detained.quantity.value] : []));
  const sum = rows.reduce((a: number, b) => a + b, 0);
  if (!isKnown(quantity) || !isKnown(total) || total.value <= sum) return { quantity, uncounted };
  return { quantity: bounded(lowOf(quantity), quantity.value, people(Number.POSITIVE_INFINITY)), uncounted };
}

function isOtherCapacity(norm: CapacityRatio, { places }: CapacityRatio): boolean {
  const both = [norm.places.quantity, places.quantity].flatMap((quantity) =>
    isKnown(quantity) ? [quantity.value] : [],
  );
  return both.length === 2 && both[0] !== both[1];
}

/** Shares of the people held, by the density of their wing; `total` as published, else the sum of the wings. */
export const exposures = (wings: readonly CapacityRatio[], total: Quantity<People> | undefined): readonly Exposure[] =>
  EXPOSURE_THRESHOLDS.map((threshold) =>
    exposure(
      {
        wings: wings.map(({ subject, detained, density }) => ({
          subject,
          detained: detained.quantity,
          density: density.quantity,
        })),
        total,
      },
      threshold,
    ),
  );

type At = { readonly subject: SubjectId; readonly date: IsoDate };

function typeLine(data: Dataset, { subject, date }: At, type: WingType): DirectorateType[] {
  const key = { subject: `${subject}.${type}` as SubjectId, date } as const;
  const published = ratioAt(data, { ...key, definition: 'operational' });
  const own = ratioAt(data, { ...key, definition: 'wings' });
  return published === undefined && own === undefined ? [] : [{ type, published, own }];
}

/** Wings at or above 150 %, and at or above 200 %. */
export const highBands = ({ counts }: BandCounts): { readonly atLeast150: number; readonly atLeast200: number } => {
  const from = (threshold: number) =>
    BANDS.filter((band) => band.from >= threshold).reduce((sum, { band }) => sum + counts[band], 0);
  return { atLeast150: from(150), atLeast200: from(200) };
};
