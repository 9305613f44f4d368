import type { Dataset } from '#lib/dataset/dataset';
import type { SeriesKey } from '#lib/domain/figure';
import type { Listing } from '#lib/http/page';

/** A series with the number of its figures, losers included. */
export type CountedSeries = { readonly series: SeriesKey; readonly count: number };

const known = new WeakMap<Dataset, readonly CountedSeries[]>();

/** All series of the dataset in its own key order, counted once. */
export function countedSeries(data: Dataset): readonly CountedSeries[] {
  const counted =
    known.get(data) ??
    [...data.subjects.keys()]
      .toSorted()
      .flatMap((subject) => data.seriesOf(subject))
      .map((series) => ({
        series,
        count: data.history(series).reduce((sum, { others }) => sum + 1 + others.length, 0),
      }));
  known.set(data, counted);
  return counted;
}

/** The figures of many series as one list, of which only the part asked for is ever made. */
export function sliceOf<T>(all: readonly CountedSeries[], figuresOf: (series: SeriesKey) => readonly T[]): Listing<T> {
  return {
    length: all.reduce((sum, { count }) => sum + count, 0),
    slice(from, end) {
      const part: T[] = [];
      let start = 0;
      for (const { series, count } of all) {
        const next = start + count;
        if (next > from && start < end) {
          part.push(...figuresOf(series).slice(Math.max(0, from - start), Math.min(count, end - start)));
        }
        start = next;
      }
      return part;
    },
  };
}
