import type { Dataset } from '#lib/dataset/dataset';
import type { Choice, Figure, SeriesKey } from '#lib/domain/figure';
import { contains } from '#lib/domain/period';
import type { Listing } from '#lib/http/page';
import type { FiguresQuery } from './figures-query';
import { countedSeries, sliceOf } from './series-listing';

export type ListedFigure = Figure & { readonly chosen: boolean };

const listed = ({ chosen, others }: Choice): ListedFigure[] => [
  { ...chosen, chosen: true },
  ...others.map((figure) => ({ ...figure, chosen: false })),
];

const nameOf = ({ subject, measure, definition }: SeriesKey): string => `${subject} ${measure} ${definition}`;

/** The series that can hold what is asked, in key order; a source narrows them to those it has figures in. */
function seriesFor(data: Dataset, { subject, measure, definition, source }: FiguresQuery) {
  const wanted = subject === undefined ? undefined : new Set(subject);
  const ofSource = source === undefined ? undefined : new Set(data.figuresFrom(source).map(nameOf));
  return countedSeries(data).filter(
    ({ series }) =>
      (wanted === undefined || wanted.has(series.subject)) &&
      (measure === undefined || series.measure === measure) &&
      (definition === undefined || series.definition === definition) &&
      (ofSource === undefined || ofSource.has(nameOf(series))),
  );
}

function matches({ source, from, to, chosen }: FiguresQuery, figure: ListedFigure): boolean {
  return (
    (source === undefined || figure.source === source) &&
    (chosen === undefined || String(figure.chosen) === chosen) &&
    contains({ from, until: to }, figure.date)
  );
}

const choicesOf = (data: Dataset, series: SeriesKey, { date }: FiguresQuery): readonly Choice[] => {
  if (date === undefined) return data.history(series);
  const choice = data.at({ ...series, date });
  return choice === undefined ? [] : [choice];
};

/**
 * The figures a query asks for, in key order: subject, measure, definition, date; of one key the chosen one first. Where
 * nothing but series is chosen, only the figures of the page are made.
 */
export function selectFigures(data: Dataset, query: FiguresQuery): Listing<ListedFigure> {
  const series = seriesFor(data, query);
  const { source, date, from, to, chosen } = query;
  if ([source, date, from, to, chosen].every((filter) => filter === undefined)) {
    return sliceOf(series, (one) => data.history(one).flatMap(listed));
  }
  return series.flatMap((one) =>
    choicesOf(data, one.series, query)
      .flatMap(listed)
      .filter((figure) => matches(query, figure)),
  );
}
