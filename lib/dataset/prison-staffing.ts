import type { Figure } from '#lib/domain/figure';
import type { Measure } from '#lib/domain/measure';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { byText } from './tabulate';

/** Measures of staff, as the panel lists them; `detaineesPerOfficer` is another thing than the load, and named so. */
export const STAFF_MEASURES: readonly Measure[] = [
  'staffInPost',
  'staffReference',
  'staffingRate',
  'officersInPost',
  'officersReference',
  'vacancies',
  'vacancyRate',
  'detaineesPerOfficer',
];

const PER_OFFICER: Measure = 'detaineesPerOfficer';

/** The newest ratio of people held to officers a source gives: kept apart from staff and from the load. */
export const perOfficerFigure = (data: Dataset, subject: SubjectId): Figure | undefined =>
  data.history({ subject, measure: PER_OFFICER, definition: 'none' }).at(-1)?.chosen;

/** The newest figure of each staff measure we have for a subject; none of these is published prison by prison, month by month. */
export function staffFigures(data: Dataset, subject: SubjectId): readonly Figure[] {
  const series = data
    .seriesOf(subject)
    .filter(({ measure }) => STAFF_MEASURES.includes(measure) && measure !== PER_OFFICER);
  return series
    .flatMap((key) => data.history(key).at(-1)?.chosen ?? [])
    .toSorted(
      (a, b) =>
        STAFF_MEASURES.indexOf(a.measure) - STAFF_MEASURES.indexOf(b.measure) || byText(a.definition, b.definition),
    );
}
