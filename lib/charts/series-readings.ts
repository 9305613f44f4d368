import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import type { ChartedPoint } from './charted-point';
import type { Tone } from './frame';
import { dayNumber } from './scale';
import type { Reading } from './spec';

export type NamedPoints = { readonly label: string; readonly tone: Tone; readonly points: readonly ChartedPoint[] };

/** Every date at which one of the series has a point, ascending. */
export const datesOf = (series: readonly NamedPoints[]): IsoDate[] =>
  [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort();

/** What the pointer and the keyboard tell at each date: date, values, grades and sources. */
export function seriesReadings(series: readonly NamedPoints[], lang: Lang): (Reading & { readonly x: number })[] {
  const byDate = series.map(({ points }) => new Map(points.map((point) => [point.date, point])));
  return datesOf(series).map((date) => {
    const lines = series.flatMap(({ label, tone }, index) => {
      const point = byDate[index]?.get(date);
      return point === undefined ? [] : [{ label, value: point.text, detail: point.origin, tone }];
    });
    return { x: dayNumber(date), title: longDate(date, lang), lines };
  });
}
