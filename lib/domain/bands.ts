import type { Measure } from '#lib/domain/measure';
import { type Absence, isKnown, type Quantity } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { type Percent, percent } from '#lib/domain/units';

/**
 * The ministry's bands of density (DESIGN §2), lowest first: `from` belongs to the band, `below` to the next one. Each
 * with the measure under which published counts of units are kept.
 */
export const BANDS = [
  { band: 'below100', from: percent(0), below: percent(100), measure: 'unitsBelow100' },
  { band: 'from100', from: percent(100), below: percent(120), measure: 'units100To120' },
  { band: 'from120', from: percent(120), below: percent(150), measure: 'units120To150' },
  { band: 'from150', from: percent(150), below: percent(200), measure: 'units150To200' },
  { band: 'from200', from: percent(200), below: percent(Number.POSITIVE_INFINITY), measure: 'unitsAtLeast200' },
] as const satisfies readonly { band: string; from: Percent; below: Percent; measure: Measure }[];
export type Band = (typeof BANDS)[number]['band'];

/** The band a density in percent lies in; a boundary belongs to the upper band: 150 % is in `from150`. */
export function bandOf(density: Percent): Band {
  if (density < 100) return 'below100';
  if (density < 120) return 'from100';
  if (density < 150) return 'from120';
  return density < 200 ? 'from150' : 'from200';
}

export type BandedUnit = { readonly subject: SubjectId; readonly density: Quantity<Percent> };
export type BandCounts = {
  readonly counts: Readonly<Record<Band, number>>;
  readonly unbanded: readonly { readonly subject: SubjectId; readonly reason: Absence }[];
};

/** How many units lie in each band, by their nominal density; those without one are listed with why, in no band. */
export function countByBand(units: readonly BandedUnit[]): BandCounts {
  const counts: Record<Band, number> = { below100: 0, from100: 0, from120: 0, from150: 0, from200: 0 };
  const unbanded: { subject: SubjectId; reason: Absence }[] = [];
  for (const { subject, density } of units) {
    if (isKnown(density)) counts[bandOf(density.value)] += 1;
    else unbanded.push({ subject, reason: density.reason });
  }
  return { counts, unbanded };
}
