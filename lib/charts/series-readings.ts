import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import type { ChartedPoint } from './charted-point';
import type { Tone } from './frame';
import { dayNumber } from './scale';
import type { Reading } from './spec';

export type NamedPoints = { readonly label: string; readonly tone: Tone; readonly points: readonly ChartedPoint[] };

/** Every date at which one of the series has a point, ascending. */
export const datesOf = (series: readonly NamedPoints[]): IsoDate[] =>
  [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort();

/** One origin for all values is said once. */
function spoken(lines: Reading['lines'], lang: Lang): string {
  const shared = lines.every(({ detail }) => detail === lines[0]?.detail);
  const parts = lines.map(({ label, value, detail }) => (shared ? `${value} ${label}` : `${value} ${label} (${detail})`));
  return parts.join(lang === 'fr' ? '\u202f; ' : '; ') + (shared ? ` (${lines[0]?.detail ?? ''})` : '');
}

/** What the pointer and the keyboard tell at each date: date, values, grades and sources. */
export function seriesReadings(series: readonly NamedPoints[], lang: Lang): (Reading & { readonly x: number })[] {
  const byDate = series.map(({ points }) => new Map(points.map((point) => [point.date, point])));
  return datesOf(series).map((date) => {
    const lines = series.flatMap(({ label, tone }, index) => {
      const point = byDate[index]?.get(date);
      return point === undefined ? [] : [{ label, value: point.text, detail: point.origin, tone }];
    });
    const title = longDate(date, lang);
    return { x: dayNumber(date), title, lines, sentence: chartText[lang].reading(title, spoken(lines, lang)) };
  });
}
