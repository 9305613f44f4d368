import type { IsoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';
import { ADDENDS } from './derive-sums';
import type { Addend, WingFigures } from './wing-figures';

const HELD_AND_PLACES: readonly Addend[] = [
  { measure: 'detained', definition: 'none' },
  { measure: 'places', definition: 'operational' },
];

/**
 * Does a wing have no row at a date, and 0 people for 0 places in the last rows before it? It then adds nothing, and a sum
 * without it lacks nothing (Fleury-Mérogis' detention-centre wing, printed 0 and 0 at three dates). A row under statistical
 * secrecy is a row: that wing is missing.
 */
export function isDormant(wing: SubjectId, date: IsoDate, figures: WingFigures): boolean {
  if (ADDENDS.some((addend) => figures.at(wing, addend, date))) return false;
  return HELD_AND_PLACES.every((addend) => {
    const last = figures.lastKnown(wing, addend, date);
    return last?.kind === 'exact' && last.value === 0;
  });
}
