import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { type Clock, clock, type DensityAt } from '#lib/domain/clock';
import { absent } from '#lib/domain/quantity';
import { isFromTables } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { percent } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { isIncomplete } from './prison-state';
import { ratioHistory } from './ratios';

/** The thresholds of the ministry's upper bands, in percent. */
export const CLOCK_THRESHOLDS = [percent(120), percent(150), percent(200)] as const;

/**
 * Since when a prison or wing has been at or above each threshold (DESIGN §3.2). A date at which our sum of its wings lacks one
 * is skipped like a suppressed one: the density of the rest would not be the prison's.
 */
export function thresholdClocks(data: Dataset, subject: SubjectId): readonly Clock[] {
  const observed = ratioHistory(data, { subject, definition: 'operational' })
    .filter(isPublished)
    .map(
      (ratio): DensityAt => ({
        date: ratio.date,
        density: isIncomplete(ratio) ? absent('suppressed') : ratio.density.quantity,
      }),
    );
  return CLOCK_THRESHOLDS.map((threshold) => clock(observed, threshold));
}

/** The press names a prison when it is fullest: only the ministry's counts make a run (DESIGN §3.2). */
const isPublished = ({ detained, places, density }: CapacityRatio): boolean =>
  [detained.figure, places.figure, density.figure].every(
    (figure) => figure === undefined || isFromTables(figure.grade),
  );
