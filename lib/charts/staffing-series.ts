import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import { count, decimal } from '#lib/format/number';
import { chartText } from '#lib/i18n/charts';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, pointCell } from './charted-point';
import type { Side } from './direct-labels';
import { inBothFrames, type Tone } from './frame';
import { bare } from './held-and-places';
import { gradeLegend } from './legend';
import { runsOf } from './runs';
import { dayNumber } from './scale';
import { seriesFrame } from './series-frame';
import { datesOf, seriesReadings } from './series-readings';
import type { LegendEntry, SeriesSpec } from './spec';
import { valueAxis } from './value-ticks';

/** One kind of number over time; another kind is another series, never the same line. */
export type StaffSeries = {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly side: Side;
  readonly points: readonly ChartedPoint[];
};
type StaffChart = Pick<SeriesSpec, 'id' | 'headline' | 'subtitle' | 'sentence' | 'notes' | 'source'> & {
  readonly series: readonly StaffSeries[];
  /** The unit in the heads of the table. */
  readonly unit: string;
  readonly decimals: 0 | 1;
  readonly fromZero: boolean;
  /** Left out: one entry a grade. */
  readonly legend?: readonly LegendEntry[];
};

const daysOf = (series: readonly StaffSeries[]): IsoDate[] => datesOf(series);

/** Numbers of staff over time, as points: yearly or rarer, they are never joined. */
export function staffingSeries(input: StaffChart, { lang, release }: ChartContext): SeriesSpec {
  const { id, headline, subtitle, sentence, source, series, unit, decimals, fromZero } = input;
  const points = series.flatMap((one) => one.points);
  const axis = valueAxis(
    points.map(({ value }) => value),
    5,
    fromZero,
  );
  const label = (value: number) => (decimals === 0 ? count(value, lang) : decimal(value, lang, { decimals }));
  const days = daysOf(series);
  const x = [Math.min(...days.map(dayNumber)), Math.max(...days.map(dayNumber))] as const;
  const y = { domain: axis.domain, ticks: axis.values.map((value) => ({ value, label: label(value) })) };
  const drawn = series.map((one) => ({ ...one, runs: runsOf(one.points) }));
  const start = axis.domain[0] > 0 ? [{ text: chartText[lang].axisFrom(label(axis.domain[0])) }] : [];
  return {
    kind: 'series',
    ...{ id, lang, release, headline, subtitle, sentence, source, notes: [...start, ...input.notes] },
    table: {
      caption: chartText[lang].tableOf(headline),
      columns: [
        { label: chartText[lang].date, numeric: false },
        ...series.map((one) => ({ label: one.label, unit, numeric: true })),
      ],
      rows: days.map((date) => [
        { text: longDate(date, lang), value: date },
        ...series.map((one) => pointCell(one.points.find((point) => point.date === date))),
      ]),
    },
    legend: input.legend ?? gradeLegend(points, lang),
    series: drawn.map(({ id: name, tone, runs }) => ({ id: name, tone, runs: runs.map((run) => run.map(bare)) })),
    claims: [],
    frames: inBothFrames((name) => seriesFrame(name, { lang, x, y, series: drawn, claims: [] })),
    readings: seriesReadings(series, lang),
  };
}
