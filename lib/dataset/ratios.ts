import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { computeRatio, type RatioParts } from '#lib/domain/compute-ratio';
import type { Choice, Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { CapacityDefinition, Definition, Measure } from '#lib/domain/measure';
import { contains } from '#lib/domain/period';
import type { SourceId } from '#lib/domain/source';
import { SUBJECT_KINDS, type SubjectId, type SubjectKind } from '#lib/domain/subject';
import type { Dataset, SeriesKey } from './dataset';
import { byText } from './tabulate';

type Asked = {
  readonly subject: SubjectId;
  readonly definition: CapacityDefinition;
  /** Compute from the figures of this source only; left out: from the best of all. */
  readonly source?: SourceId | undefined;
};
export type RatioAt = Asked & { readonly date: IsoDate };
/** Both days belong to the history; left out: open. */
export type RatioHistory = Asked & { readonly from?: IsoDate | undefined; readonly until?: IsoDate | undefined };

type Part = Exclude<keyof RatioParts, 'subject' | 'date' | 'definition'>;
type Series = { readonly measure: Measure; readonly definition: Definition };

/** Where each part of a ratio is looked up; several: the first that is there. Our sums by type have `detained` of their own. */
const seriesOf = (definition: CapacityDefinition): Record<Part, readonly Series[]> => ({
  detained: [{ measure: 'detained', definition: definition === 'wings' ? 'wings' : 'none' }],
  places: [{ measure: 'places', definition }],
  printedDensity: [{ measure: 'density', definition }],
  printedSurplus: [{ measure: 'surplus', definition }],
  staffInPost: [{ measure: 'staffInPost', definition: 'none' }],
  staffReference: [{ measure: 'staffReference', definition: 'none' }],
  printedStaffingRate: [
    { measure: 'staffingRate', definition: 'authorised' },
    { measure: 'staffingRate', definition: 'not-stated' },
  ],
});

/** No source publishes staffing prison by prison, month by month: where we have none, none was published (DESIGN §5). */
const NO_STAFFING = { printedStaffingRate: 'not-published' } as const;

const CAPACITY: readonly Part[] = ['detained', 'places', 'printedDensity'];
const SERIES: Record<CapacityDefinition, readonly (readonly [Part, readonly Series[]])[]> = {
  operational: Object.entries(seriesOf('operational')) as [Part, Series[]][],
  norm: Object.entries(seriesOf('norm')) as [Part, Series[]][],
  wings: Object.entries(seriesOf('wings')) as [Part, Series[]][],
};

/**
 * The capacity ratio of a subject at a date; undefined when neither people, nor places, nor a density is in the dataset for
 * it. A suppressed count is in the dataset: the ratio is there, and absent for that reason.
 */
export function ratioAt(dataset: Dataset, { subject, date, definition, source }: RatioAt): CapacityRatio | undefined {
  const parts: Partial<Record<Part, Figure>> = {};
  for (const [part, series] of SERIES[definition]) {
    const figure = firstOf(series, (one) => figureFrom(dataset.at({ ...one, subject, date }), source));
    if (figure) parts[part] = figure;
  }
  return CAPACITY.some((part) => parts[part])
    ? computeRatio({ subject, date, definition, ...NO_STAFFING, ...parts })
    : undefined;
}

/** The ratios of a subject at each of its dates, ascending. */
export function ratioHistory(dataset: Dataset, asked: RatioHistory): readonly CapacityRatio[] {
  const { subject, definition, source } = asked;
  const byDate = new Map<IsoDate, Partial<Record<Part, Figure>>>();
  for (const [part, series] of SERIES[definition]) {
    // The preferred series is written last, over the other.
    for (const one of series.toReversed()) {
      for (const choice of dataset.history({ ...one, subject })) {
        const figure = figureFrom(choice, source);
        if (figure && contains(asked, figure.date)) {
          byDate.set(figure.date, { ...byDate.get(figure.date), [part]: figure });
        }
      }
    }
  }
  return [...byDate]
    .filter(([, parts]) => CAPACITY.some((part) => parts[part]))
    .sort(([a], [b]) => byText(a, b))
    .map(([date, parts]) => computeRatio({ subject, date, definition, ...NO_STAFFING, ...parts }));
}

const isKind = (text: SubjectId | SubjectKind): text is SubjectKind =>
  (SUBJECT_KINDS as readonly string[]).includes(text);

/** The newest date with people or places: of a kind of subject, or of one subject (its density counts too). */
export function latestDate(dataset: Dataset, of: SubjectId | SubjectKind): IsoDate | undefined {
  if (isKind(of)) return dataset.datesOf(of).at(-1);
  const dates = dataset
    .seriesOf(of)
    .filter(({ measure }) => measure === 'detained' || measure === 'places' || measure === 'density')
    .flatMap((series: SeriesKey) => dataset.history(series).at(-1)?.chosen.date ?? []);
  return dates.toSorted(byText).at(-1);
}

/** The chosen figure, or the best one of the source asked for. */
function figureFrom(choice: Choice | undefined, source: SourceId | undefined): Figure | undefined {
  if (!choice || source === undefined) return choice?.chosen;
  return [choice.chosen, ...choice.others].find((figure) => figure.source === source);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
