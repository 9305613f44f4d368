import type { IsoDate } from '#lib/domain/iso-date';
import type { Source } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';

/** From the first to the last day at which people are counted in France; and the ministry's newest own table in the dataset. */
export type DatasetFacts = { readonly from: IsoDate; readonly until: IsoDate; readonly base: Source | undefined };

export function datasetFacts(data: Dataset): DatasetFacts {
  const counts = data.history({ subject: 'fr' as SubjectId, measure: 'detained', definition: 'none' });
  const newest = counts.findLast(({ chosen }) => chosen.grade === 'official')?.chosen;
  const { date } = data.release;
  return {
    from: counts[0]?.chosen.date ?? date,
    until: counts.at(-1)?.chosen.date ?? date,
    base: newest && data.sources.get(newest.source),
  };
}
