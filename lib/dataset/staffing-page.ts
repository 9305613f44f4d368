import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Measure } from '#lib/domain/measure';
import { isKnown, type Known, type Quantity } from '#lib/domain/quantity';
import { detaineesPerOfficer, staffingRate } from '#lib/domain/staffing';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { People, Percent, Ratio } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { STAFF_MEASURES } from './prison-staffing';
import { byText } from './tabulate';

export const FRANCE = 'fr' as SubjectId;
/** The prison of the founding article; no source names it, and nobody here guesses. */
export const UNNAMED = 'paris-prison-unnamed' as SubjectId;

/** A staffing rate we know: as a source states it, or our division of two counts of one source and day. */
export type KnownRate = {
  readonly subject: Subject;
  readonly date: IsoDate;
  readonly rate: Known<Percent>;
  /** The figure that states it, or the staff in post it was computed from. */
  readonly figure: Figure;
  /** The staff authorised, where the rate is our division. */
  readonly reference: Figure | undefined;
};

/** Which staff was counted, beside what was authorised. */
const PAIRS = [
  { inPost: 'officersInPost', reference: 'officersReference' },
  { inPost: 'staffInPost', reference: 'staffReference' },
] as const satisfies readonly { readonly inPost: Measure; readonly reference: Measure }[];

const isFrench = (data: Dataset, subject: Subject): boolean => {
  if (subject.id === FRANCE || subject.id === UNNAMED) return true;
  const parent = subject.parent === undefined ? undefined : data.subjects.get(subject.parent);
  return parent !== undefined && isFrench(data, parent);
};

function statedRates(data: Dataset, subject: Subject): KnownRate[] {
  return data
    .seriesOf(subject.id)
    .filter(({ measure }) => measure === 'staffingRate')
    .flatMap((series) => data.history(series))
    .flatMap(({ chosen }): KnownRate[] => {
      const rate = chosen.quantity as Quantity<Percent>;
      return isKnown(rate) ? [{ subject, date: chosen.date, rate, figure: chosen, reference: undefined }] : [];
    });
}

/** The rates of a subject we divide ourselves, ascending. */
export function dividedRates(data: Dataset, subject: Subject): KnownRate[] {
  return PAIRS.flatMap(({ inPost, reference }) =>
    data.history({ subject: subject.id, measure: inPost, definition: 'none' }).flatMap(({ chosen }): KnownRate[] => {
      const key = { subject: subject.id, measure: reference, definition: 'none', date: chosen.date } as const;
      const planned = data.at(key)?.chosen;
      if (planned === undefined) return [];
      const rate = staffingRate(chosen.quantity as Quantity<People>, planned.quantity as Quantity<People>);
      return isKnown(rate) ? [{ subject, date: chosen.date, rate, figure: chosen, reference: planned }] : [];
    }),
  );
}

/** Every staffing rate of France, its areas and prisons, the highest first. */
export function knownRates(data: Dataset): readonly KnownRate[] {
  return [...data.subjects.values()]
    .filter((subject) => isFrench(data, subject))
    .flatMap((subject) => [...statedRates(data, subject), ...dividedRates(data, subject)])
    .toSorted((a, b) => b.rate.value - a.rate.value || byText(a.date, b.date));
}

/** What is known of the staff of one prison, directorate or region, newest first within a measure. */
export type KnownStaff = { readonly subject: Subject; readonly figures: readonly Figure[] };

/** Areas and prisons about whose staff anything is known; the country has its series. */
export function knownStaff(data: Dataset): readonly KnownStaff[] {
  return [...data.subjects.values()]
    .filter((subject) => subject.id !== FRANCE && isFrench(data, subject))
    .flatMap((subject) => {
      const figures = data
        .seriesOf(subject.id)
        .filter(({ measure }) => STAFF_MEASURES.includes(measure))
        .flatMap((series) => data.history(series).map(({ chosen }) => chosen))
        .toSorted((a, b) => STAFF_MEASURES.indexOf(a.measure) - STAFF_MEASURES.indexOf(b.measure));
      return figures.length === 0 ? [] : [{ subject, figures }];
    })
    .toSorted(
      (a, b) => KINDS.indexOf(a.subject.kind) - KINDS.indexOf(b.subject.kind) || byText(a.subject.id, b.subject.id),
    );
}

const KINDS: readonly Subject['kind'][] = ['region', 'disp', 'establishment'];

/** People held for each officer in post at one day, our division, with the two counts it rests on. */
export type PerOfficer = {
  readonly date: IsoDate;
  readonly ratio: Known<Ratio>;
  readonly held: Figure;
  readonly officers: Figure;
};

/** At every day at which both the people held in France and the officers in post are known. */
export function heldPerOfficer(data: Dataset): readonly PerOfficer[] {
  return nationalStaff(data, 'officersInPost').flatMap((officers): PerOfficer[] => {
    const held = data.at({ subject: FRANCE, measure: 'detained', definition: 'none', date: officers.date })?.chosen;
    if (held === undefined) return [];
    const ratio = detaineesPerOfficer(held.quantity as Quantity<People>, officers.quantity as Quantity<People>);
    return isKnown(ratio) ? [{ date: officers.date, ratio, held, officers }] : [];
  });
}

/** The national figures of one measure of staff, ascending. */
export const nationalStaff = (data: Dataset, measure: Measure): readonly Figure[] =>
  data
    .seriesOf(FRANCE)
    .filter((series) => series.measure === measure)
    .flatMap((series) => data.history(series).map(({ chosen }) => chosen));
