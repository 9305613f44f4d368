import type { Basis, CapacityRatio, RatioInput, RatioOutput } from '#lib/domain/capacity-ratio';
import { isIncompleteSum } from '#lib/domain/choose';
import { density } from '#lib/domain/density';
import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { CapacityDefinition } from '#lib/domain/measure';
import { type Absence, absent, isKnown, type Quantity } from '#lib/domain/quantity';
import type { Grade, SourceId } from '#lib/domain/source';
import { load, staffingRate } from '#lib/domain/staffing';
import type { SubjectId } from '#lib/domain/subject';
import { surplus } from '#lib/domain/surplus';
import type { People, Places } from '#lib/domain/units';

/** A figure, or why there is none. */
export type Given = Figure | Absence;

/** What is known of one subject at one date; a part left out is `not-collected`. */
export type RatioParts = {
  readonly subject: SubjectId;
  readonly date: IsoDate;
  readonly definition: CapacityDefinition;
  readonly detained?: Given | undefined;
  readonly places?: Given | undefined;
  /** The density as an official table prints it, or as a source states it in words. */
  readonly printedDensity?: Given | undefined;
  /** The net gap as printed or stated. */
  readonly printedSurplus?: Given | undefined;
  readonly staffInPost?: Given | undefined;
  readonly staffReference?: Given | undefined;
  /** The staffing rate as printed or stated. */
  readonly printedStaffingRate?: Given | undefined;
};

/**
 * Everything the site says about how full a subject is (DESIGN §3.2). A ratio is computed when both its parts are known,
 * and the printed one is kept beside it; else the printed one is the ratio, `published` in an official table or `stated`.
 * A part that is a sum of ours lacking a unit makes a ratio as incomplete: the printed one is then the ratio (§3.3).
 * 0 places: the density is absent, `no-capacity`, whatever is printed. The load is computed from the density and the
 * staffing rate, whatever their basis. `sources` are those the numbers rest on, each once, in the order of the fields.
 */
export function computeRatio(parts: RatioParts): CapacityRatio {
  const detained = input<People>(parts.detained);
  const places = input<Places>(parts.places);
  const counted = [detained, places];
  const full = either(density(detained.quantity, places.quantity), parts.printedDensity, counted);
  const gap = either(surplus(detained.quantity, places.quantity), parts.printedSurplus, counted);
  const inPost = input<People>(parts.staffInPost);
  const reference = input<People>(parts.staffReference);
  const rate = staffingRate(inPost.quantity, reference.quantity);
  const staffed = either(rate, parts.printedStaffingRate, [inPost, reference]);
  const staff = staffed.basis === 'computed' && isKnown(staffed.quantity) ? [inPost, reference] : [];
  const used = [detained, places, full, gap, ...staff, staffed].flatMap(({ figure }) => figure?.source ?? []);
  return {
    subject: parts.subject,
    date: parts.date,
    definition: parts.definition,
    detained,
    places,
    density: full,
    surplus: gap,
    staffingRate: staffed,
    load: computed(load(full.quantity, staffed.quantity)),
    sources: [...new Set<SourceId>(used)],
  };
}

const figureOf = (given: Given | undefined): Figure | undefined => (typeof given === 'object' ? given : undefined);

/** The measure of the figure fixes its unit; here it gets its name. */
function quantityOf<N extends number>(given: Given | undefined): Quantity<N> {
  if (given === undefined) return absent('not-collected');
  return typeof given === 'string' ? absent(given) : (given.quantity as Quantity<N>);
}

const input = <N extends number>(given: Given | undefined): RatioInput<N> => ({
  quantity: quantityOf(given),
  figure: figureOf(given),
});

const computed = <N extends number>(quantity: Quantity<N>): RatioOutput<N> => ({
  quantity,
  basis: 'computed',
  figure: undefined,
  printed: undefined,
});

/** Ours from whole counts, or when zero places forbid it; else the printed one; else ours, or the more telling reason. */
function either<N extends number>(
  ours: Quantity<N>,
  given: Given | undefined,
  parts: readonly RatioInput<number>[],
): RatioOutput<N> {
  const printed = figureOf(given);
  const theirs = quantityOf<N>(given);
  const whole = !parts.some(({ figure }) => figure !== undefined && isIncompleteSum(figure));
  const stands = isKnown(ours) ? whole || !isKnown(theirs) : ours.reason === 'no-capacity';
  if (!stands && isKnown(theirs) && printed) {
    return { ...computed(theirs), basis: basisOf(printed.grade), figure: printed };
  }
  const shown = isKnown(ours) || ours.reason !== 'not-collected' ? ours : theirs;
  return { ...computed(shown), printed };
}

/** A number in an official table, or a faithful copy of it, is `published`; one read elsewhere is `stated` in words. */
function basisOf(grade: Grade): Basis {
  switch (grade) {
    case 'official':
    case 'official-copied':
    case 'derived':
      return 'published';
    case 'official-relayed':
    case 'audited':
    case 'stated':
      return 'stated';
  }
}
