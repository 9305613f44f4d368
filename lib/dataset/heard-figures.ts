import { computedFigures, isComputed } from '#lib/domain/computed-figure';
import type { Figure } from '#lib/domain/figure';
import type { SubjectId } from '#lib/domain/subject';
import type { MeantMeasure } from '#lib/format/read-measure';
import type { Dataset } from './dataset';
import { byText } from './tabulate';

/** What we know of one measure of a place at all dates: the figures shown, and where none was printed, those we compute. */
export function figuresOver(data: Dataset, subject: SubjectId, measure: MeantMeasure): readonly Figure[] {
  const series = { subject, ...measure };
  const stored = data.history(series).map(({ chosen }) => chosen);
  if (!isComputed(series)) return stored;
  const pool = [
    ...data.history({ subject, measure: 'detained', definition: 'none' }),
    ...data.history({ subject, measure: 'places', definition: measure.definition }),
  ].map(({ chosen }) => chosen);
  const dates = new Set(stored.map(({ date }) => date));
  const ours = computedFigures(series, pool, (id) => data.sources.get(id)).filter(({ date }) => !dates.has(date));
  return [...stored, ...ours].toSorted((a, b) => byText(a.date, b.date));
}
