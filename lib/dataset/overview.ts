import { BANDS, type Band, type BandCounts, bandOf, countByBand } from '#lib/domain/bands';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { difference, percentChange } from '#lib/domain/change';
import { EXPOSURE_THRESHOLDS, type Exposure, exposure } from '#lib/domain/exposure';
import type { Choice, Figure } from '#lib/domain/figure';
import { combine, knownIn, over } from '#lib/domain/interval';
import { addMonths, type IsoDate } from '#lib/domain/iso-date';
import type { Measure } from '#lib/domain/measure';
import { absent, isKnown, type Quantity } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { type People, type Percent, type Places, percent } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { ratioAt } from './ratios';

const FRANCE = 'fr' as SubjectId;
const REMAND = 'fr.ma' as SubjectId;

/** A published count, the same a year before, and the change in percent. */
export type YearOnYear = {
  readonly now: Choice | undefined;
  readonly yearBefore: Choice | undefined;
  readonly change: Quantity<Percent>;
};

/** One band of density: the ministry's printed count of units beside our own rows. */
export type BandLine = {
  readonly band: Band;
  readonly from: Percent;
  readonly below: Percent;
  readonly printed: Choice | undefined;
  readonly units: readonly SubjectId[];
};

/** The situation at one date; every number is a figure, or a quantity computed from figures named beside it. */
export type Overview = {
  readonly date: IsoDate;
  readonly ratio: CapacityRatio;
  readonly yearBefore: CapacityRatio | undefined;
  readonly change: { readonly detained: Quantity<People>; readonly places: Quantity<Places> };
  /** The newest count of people held after `date`, relayed and not yet in an official table we have. */
  readonly later: Choice | undefined;
  /** The highest count of people held at or before `date`; the latest of equals. */
  readonly record: Choice | undefined;
  /** Density of remand prisons as the ministry's table by type prints it. */
  readonly remandDensity: Choice | undefined;
  /** People above capacity over all wings; its derivation names the wings that could not be counted. */
  readonly surnombre: Choice | undefined;
  readonly floorMattresses: YearOnYear;
  readonly pretrial: { readonly figure: Choice | undefined; readonly share: Quantity<Percent> };
  readonly exposure: readonly Exposure[];
  readonly bands: readonly BandLine[];
  /** Our units in no band, with why: these and units without any row of ours make the difference with the printed counts. */
  readonly unbanded: BandCounts['unbanded'];
};

/** Was the figure read at the publisher, or in a faithful copy of its table? */
const isOfficial = ({ grade }: Figure): boolean => grade === 'official' || grade === 'official-copied';

const franceAt = (data: Dataset, measure: Measure, date: IsoDate): Choice | undefined =>
  data.at({ subject: FRANCE, measure, definition: 'none', date });

const heldInFrance = (data: Dataset): readonly Choice[] =>
  data.history({ subject: FRANCE, measure: 'detained', definition: 'none' });

/** The newest date at which both people held and operational places come from official tables. */
export function officialDate(data: Dataset): IsoDate | undefined {
  const places = data.history({ subject: FRANCE, measure: 'places', definition: 'operational' });
  const counted = new Set(
    places.filter(({ chosen }) => isOfficial(chosen) && isKnown(chosen.quantity)).map(({ chosen }) => chosen.date),
  );
  return heldInFrance(data).findLast(
    ({ chosen }) => isOfficial(chosen) && isKnown(chosen.quantity) && counted.has(chosen.date),
  )?.chosen.date;
}

function recordUntil(data: Dataset, date: IsoDate): Choice | undefined {
  let record: { choice: Choice; value: number } | undefined;
  for (const choice of heldInFrance(data)) {
    const { quantity } = choice.chosen;
    if (choice.chosen.date > date || !isKnown(quantity)) continue;
    if (record === undefined || quantity.value >= record.value) record = { choice, value: quantity.value };
  }
  return record?.choice;
}

const quantityOf = (choice: Choice | undefined): Quantity => choice?.chosen.quantity ?? absent('not-collected');

function yearOnYear(data: Dataset, measure: Measure, date: IsoDate): YearOnYear {
  const now = franceAt(data, measure, date);
  const yearBefore = franceAt(data, measure, addMonths(date, -12));
  return { now, yearBefore, change: percentChange({ from: quantityOf(yearBefore), to: quantityOf(now) }) };
}

/** The wings that have a row at a date, numbers or not. */
function wingsAt(data: Dataset, date: IsoDate): CapacityRatio[] {
  const wings = [...data.subjects.values()].filter((subject) => subject.kind === 'wing' && isFrench(data, subject.id));
  return wings.flatMap((wing) => ratioAt(data, { subject: wing.id, date, definition: 'operational' }) ?? []);
}

function isFrench(data: Dataset, subject: SubjectId): boolean {
  let here: SubjectId | undefined = subject;
  while (here !== undefined && here !== FRANCE) here = data.subjects.get(here)?.parent;
  return here === FRANCE;
}

function bandLines(data: Dataset, wings: readonly CapacityRatio[], date: IsoDate): BandLine[] {
  return BANDS.map(({ band, from, below, measure }) => ({
    band,
    from,
    below,
    printed: franceAt(data, measure, date),
    units: wings.flatMap(({ subject, density: { quantity } }) =>
      isKnown(quantity) && bandOf(quantity.value) === band ? [subject] : [],
    ),
  }));
}

function pretrialAt(data: Dataset, date: IsoDate): Overview['pretrial'] {
  const figure = franceAt(data, 'pretrial', date);
  const held = franceAt(data, 'detained', date);
  const share = combine(quantityOf(figure), quantityOf(held), (part, whole) =>
    whole.value === 0 ? absent('not-applicable') : knownIn(percent, over(part, whole, 100)),
  );
  return { figure, share };
}

const unitsOf = (wings: readonly CapacityRatio[]) =>
  wings.map(({ subject, detained, places, density }) => ({
    subject,
    detained: detained.quantity,
    places: places.quantity,
    density: density.quantity,
  }));

function comparedWithYearBefore(data: Dataset, ratio: CapacityRatio): Pick<Overview, 'yearBefore' | 'change'> {
  const before = ratioAt(data, { ...keyOf(ratio), date: addMonths(ratio.date, -12) });
  const change = {
    detained: difference({ from: before?.detained.quantity ?? absent('not-collected'), to: ratio.detained.quantity }),
    places: difference({ from: before?.places.quantity ?? absent('not-collected'), to: ratio.places.quantity }),
  };
  return { yearBefore: before, change };
}

const keyOf = ({ subject, date, definition }: CapacityRatio) => ({ subject, date, definition });

/**
 * The situation of France at the newest date with an official ratio (DESIGN §5, `/overview`); `undefined` when the dataset has
 * none. Everything is of that date; only `later` looks beyond it.
 */
export function overview(data: Dataset): Overview | undefined {
  const date = officialDate(data);
  const ratio = date && ratioAt(data, { subject: FRANCE, date, definition: 'operational' });
  if (date === undefined || ratio === undefined) return undefined;
  const wings = wingsAt(data, date);
  const units = unitsOf(wings);
  return {
    date,
    ratio,
    ...comparedWithYearBefore(data, ratio),
    later: heldInFrance(data).findLast(({ chosen }) => chosen.date > date && isKnown(chosen.quantity)),
    record: recordUntil(data, date),
    remandDensity: data.at({ subject: REMAND, measure: 'density', definition: 'operational', date }),
    surnombre: data.at({ subject: FRANCE, measure: 'surnombre', definition: 'operational', date }),
    floorMattresses: yearOnYear(data, 'floorMattresses', date),
    pretrial: pretrialAt(data, date),
    exposure: EXPOSURE_THRESHOLDS.map((threshold) =>
      exposure({ wings: units, total: ratio.detained.quantity }, threshold),
    ),
    bands: bandLines(data, wings, date),
    unbanded: countByBand(units).unbanded,
  };
}

/** The articles of the dataset, newest first; of those dated by month or year only, after the days of it. */
export const articlesByDate = (data: Dataset) =>
  [...data.articles.values()].toSorted((a, b) => (a.published === b.published ? byId(a, b) : byDate(b, a)));
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byDate = (a: { published: string }, b: { published: string }) => (a.published < b.published ? -1 : 1);
