import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';

/** A sum may lack wings of so much of its places and still be drawn: less than the stroke of a line. */
const MOST_MISSING = 0.01;

/**
 * Does a sum of ours lack so little that its line tells the truth? The wings it could not add have at most one hundredth of
 * its places, by the count of places nearest in time. A sum that lacks more would draw people gone who are not: its date
 * is a gap. A total as published lacks nothing.
 */
export function isNearlyWhole(data: Dataset, { date, detained, places }: CapacityRatio): boolean {
  const missing = new Set([...missingIn(detained.figure), ...missingIn(places.figure)]);
  if (missing.size === 0) return true;
  if (!isKnown(places.quantity)) return false;
  const left = [...missing].reduce((sum, wing) => sum + placesNear(data, wing, date), 0);
  return left <= MOST_MISSING * places.quantity.value;
}

export const missingIn = (figure: Figure | undefined): readonly SubjectId[] =>
  figure?.derivation?.missing.map(({ subject }) => subject) ?? [];

/** The places of a wing at a date, else as last published before, else as first published after; boundless if never. */
function placesNear(data: Dataset, wing: SubjectId, date: IsoDate): number {
  const counts = data
    .history({ subject: wing, measure: 'places', definition: 'operational' })
    .flatMap(({ chosen }) => (isKnown(chosen.quantity) ? [{ date: chosen.date, value: chosen.quantity.value }] : []));
  const near = counts.findLast((one) => one.date <= date) ?? counts[0];
  return near?.value ?? Number.POSITIVE_INFINITY;
}
