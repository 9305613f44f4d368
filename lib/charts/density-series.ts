import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { findingText } from '#lib/i18n/chart-findings';
import { chartText } from '#lib/i18n/charts';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, pointCell, within } from './charted-point';
import type { DataTable } from './data-table';
import { densityAxis } from './density-axis';
import { densityPoints } from './density-points';
import { inBothFrames } from './frame';
import { bare } from './held-and-places';
import { gradeLegend } from './legend';
import { runsOf } from './runs';
import { dayNumber } from './scale';
import { seriesFrame } from './series-frame';
import { seriesReadings } from './series-readings';
import type { SeriesSpec, SourceLine } from './spec';

export type DensitySeriesInput = {
  readonly id: string;
  readonly ratios: readonly CapacityRatio[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly source: SourceLine;
};

function words(points: readonly ChartedPoint[], { lang }: ChartContext): { headline: string; sentence: string } {
  const text = findingText[lang];
  const latest = points.findLast(({ style }) => style === 'official') ?? points.at(-1);
  if (latest === undefined) return { headline: text.nationalNone, sentence: `${text.nationalNone}.` };
  const lowest = points.reduce((low, point) => (point.value < low.value ? point : low), latest);
  const date = longDate(latest.date, lang);
  const isRecord = points.every(({ value }) => value <= latest.value);
  return {
    headline: isRecord
      ? text.densityRecord(latest.text, date, count(points.length, lang))
      : text.densityLatest(latest.text, date),
    sentence: text.densitySentence({
      value: latest.text,
      date,
      low: lowest.text,
      lowOrigin: lowest.style === 'official' ? '' : ` (${lowest.origin})`,
      lowDate: longDate(lowest.date, lang),
    }),
  };
}

const tableOf = (points: readonly ChartedPoint[], headline: string, { lang }: ChartContext): DataTable => ({
  caption: chartText[lang].tableOf(headline),
  columns: [
    { label: chartText[lang].date, numeric: false },
    { label: chartText[lang].density, unit: chartText[lang].percentUnit, numeric: true },
  ],
  rows: points.map((point) => [{ text: longDate(point.date, lang), value: point.date }, pointCell(point)]),
});

/** Density over time on the ministry's five bands, from zero, with the 100 % line; months without both counts are gaps. */
export function densitySeries(input: DensitySeriesInput, context: ChartContext): SeriesSpec {
  const { lang, release } = context;
  const text = chartText[lang];
  const points = within(densityPoints(input.ratios, context), input.from, input.until);
  const { headline, sentence } = words(points, context);
  const series = { id: 'density', tone: 'ink', label: text.density, side: 'above', runs: runsOf(points) } as const;
  const x = [dayNumber(input.from), points.at(-1)?.x ?? dayNumber(input.until)] as const;
  const y = densityAxis(Math.max(0, ...points.map(({ value }) => value)), lang);
  return {
    kind: 'series',
    id: input.id,
    lang,
    release,
    headline,
    subtitle: findingText[lang].densitySubtitle(input.from.slice(0, 4), input.until.slice(0, 4)),
    sentence,
    table: tableOf(points, headline, context),
    legend: gradeLegend(points, lang),
    notes: [{ text: text.gaps }],
    source: input.source,
    series: [{ id: series.id, tone: series.tone, runs: series.runs.map((run) => run.map(bare)) }],
    claims: [],
    frames: inBothFrames((name) => seriesFrame(name, { lang, x, y, series: [series], claims: [] })),
    readings: seriesReadings([{ label: text.density, tone: 'ink', points }], lang),
  };
}
