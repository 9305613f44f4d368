import { BANDS } from '#lib/domain/bands';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { count, percent } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { findingText } from '#lib/i18n/chart-findings';
import { chartText } from '#lib/i18n/charts';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, pointCell, within } from './charted-point';
import type { DataTable } from './data-table';
import { type Band, inBothFrames } from './frame';
import { bare } from './held-and-places';
import { gradeLegend } from './legend';
import { styleOf, weakerStyle } from './point-style';
import { runsOf } from './runs';
import { dayNumber } from './scale';
import { type SeriesAxis, seriesFrame } from './series-frame';
import { seriesReadings } from './series-readings';
import type { SeriesSpec, SourceLine } from './spec';

export type DensitySeriesInput = {
  readonly id: string;
  readonly ratios: readonly CapacityRatio[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly source: SourceLine;
};

/** Where the ministry's bands begin; the axis is marked there, so that the bands need no other legend. */
const BAND_TONES: readonly Band[] = ['band-1', 'band-2', 'band-3', 'band-4', 'band-5'];
const TICKS = [0, 50, ...BANDS.slice(1).map(({ from }): number => from)];

function densityPoints(ratios: readonly CapacityRatio[], context: ChartContext): ChartedPoint[] {
  const { lang, hrefOf } = context;
  return ratios.flatMap(({ subject, date, definition, density, detained, places }): ChartedPoint[] => {
    if (!isKnown(density.quantity)) return [];
    const parts = [detained, places].map(({ quantity, figure }) => ({
      text: ofQuantity(quantity, 'people', lang),
      style: figure === undefined ? undefined : styleOf(figure.grade),
    }));
    // A printed density stands by itself: what it would have been computed from does not weaken it.
    const styles = density.figure === undefined ? parts.map(({ style }) => style) : [styleOf(density.figure.grade)];
    return [
      {
        date,
        x: dayNumber(date),
        value: density.quantity.value,
        style: styles.flatMap((style) => style ?? []).reduce(weakerStyle, 'official'),
        text: ofQuantity(density.quantity, 'percent', lang),
        origin: density.basis === 'computed' ? parts.map(({ text }) => text).join(' ÷ ') : chartText[lang].printed,
        href: hrefOf({ subject, date, definition, measure: 'density' }),
      },
    ];
  });
}

function axisOf(highest: number, lang: ChartContext['lang']): SeriesAxis {
  const top = Math.max(110, Math.ceil((highest + 2) / 10) * 10);
  return {
    domain: [0, top],
    ticks: TICKS.filter((value) => value <= top).map((value) => ({ value, label: percent(value, lang, 0) })),
    line: { value: 100, label: chartText[lang].hundred },
    bands: BANDS.flatMap(({ from, below }, index) => {
      const tone = BAND_TONES[index];
      return tone === undefined || index === 0 || from >= top ? [] : [{ from, to: Math.min(below, top), tone }];
    }),
  };
}

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
  const y = axisOf(Math.max(0, ...points.map(({ value }) => value)), lang);
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
