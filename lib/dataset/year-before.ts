import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { aboutOneYearBefore } from './prison-wings';

const isWhole = ({ detained, places }: CapacityRatio): boolean =>
  detained.quantity.kind === 'exact' && places.quantity.kind === 'exact';

/**
 * Of a subject's ratios, the one nearest to a year before `date` whose counts are whole; undefined beyond three months. A sum
 * that lacks people or places would pass for people gone: those dates are passed over.
 */
export function wholeYearBefore(ratios: readonly CapacityRatio[], date: IsoDate): CapacityRatio | undefined {
  const whole = ratios.filter(isWhole);
  const wanted = aboutOneYearBefore(
    whole.map((ratio) => ratio.date),
    date,
  );
  return whole.find((ratio) => ratio.date === wanted);
}
