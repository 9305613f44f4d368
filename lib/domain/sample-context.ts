import type { CheckContext } from '#lib/domain/evidence';
import type { Figure, SeriesKey } from '#lib/domain/figure';
import { contains } from '#lib/domain/period';
import type { Source } from '#lib/domain/source';

/** What a check looks up, over a few figures: a place is a subject with its wings (`cp-x` and `cp-x.ma`). */
export function sampleContext(
  figures: readonly Figure[],
  sources: readonly Source[] = [],
  aside: readonly Figure[] = [],
): CheckContext {
  const placeOf = (subject: string) => subject.split('.')[0];
  const among = (all: readonly Figure[]) => (series: SeriesKey) =>
    all.filter(
      ({ subject, measure, definition }) =>
        subject === series.subject && measure === series.measure && definition === series.definition,
    );
  return {
    figuresOf: among(figures),
    statedAside: among(aside),
    aroundPlace: (subject, period) =>
      figures.filter((figure) => placeOf(figure.subject) === placeOf(subject) && contains(period, figure.date)),
    sourceOf: (id) => sources.find((source) => source.id === id),
  };
}
