import { type IsoDate, isoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';

/** What every page names: the release, and the day of the ministry's newest own count in it (its licence asks for that date). */
export type Edition = { readonly release: string; readonly ministryDate: IsoDate };

/** The newest count of people held in France that was read at the ministry; the release's own date when there is none. */
export function editionOf(data: Dataset): Edition {
  const counts = data.history({ subject: 'fr' as SubjectId, measure: 'detained', definition: 'none' });
  const newest = counts.findLast(({ chosen }) => chosen.grade === 'official');
  return { release: data.release.id, ministryDate: newest?.chosen.date ?? data.release.date };
}

/** Today in universal time, for saying that a statistic is older than its rhythm. */
export const today = (): IsoDate => isoDate(new Date().toISOString().slice(0, 10));
