import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Measure } from '#lib/domain/measure';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { byText } from './tabulate';

/** Of the ministry's tables 36 and 30; each is left out where its table has no row for the subject. */
export type WomenAndMinors = {
  readonly date: IsoDate;
  readonly women?: {
    readonly held: Figure | undefined;
    readonly places: Figure | undefined;
    readonly occupancy: Figure | undefined;
  };
  /** The only thing the ministry prints of minors by prison: no count, no place. */
  readonly minors?: Figure;
};

const MEASURES = ['womenOnWomenPlaces', 'womenPlaces', 'womenPlacesOccupancy', 'minorsPlacesOccupancy'] as const;
const FRANCE = 'fr' as SubjectId;

/** The newest date with these tables: that of the country's own totals. Undefined where the dataset has none. */
const newestTables = (data: Dataset): IsoDate | undefined =>
  MEASURES.flatMap(
    (measure) => data.history({ subject: FRANCE, measure, definition: 'none' }).at(-1)?.chosen.date ?? [],
  )
    .toSorted(byText)
    .at(-1);

/** What the newest of these tables say of a prison, a directorate or France; without rows for it, only their date. */
export function womenAndMinors(data: Dataset, subject: SubjectId): WomenAndMinors | undefined {
  const date = newestTables(data);
  if (date === undefined) return undefined;
  const at = (measure: Measure) => data.at({ subject, measure, definition: 'none', date })?.chosen;
  const women = { held: at('womenOnWomenPlaces'), places: at('womenPlaces'), occupancy: at('womenPlacesOccupancy') };
  const minors = at('minorsPlacesOccupancy');
  return {
    date,
    ...(Object.values(women).some((figure) => figure !== undefined) ? { women } : {}),
    ...(minors === undefined ? {} : { minors }),
  };
}
