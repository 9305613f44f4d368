import type { Choice } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { longDate, monthYear } from '#lib/format/date';
import { count } from '#lib/format/number';
import { findingText } from '#lib/i18n/chart-findings';
import { chartText } from '#lib/i18n/charts';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, chartedPoints, pointCell, within } from './charted-point';
import { type ChartClaim, claimMark, claimNote } from './chart-claim';
import { inBothFrames } from './frame';
import { gradeLegend } from './legend';
import { commonRuns, runsOf } from './runs';
import { dayNumber } from './scale';
import { seriesFrame } from './series-frame';
import { datesOf, seriesReadings } from './series-readings';
import type { DataTable } from './data-table';
import type { Note, SeriesSpec, SourceLine } from './spec';
import { valueAxis } from './value-ticks';

export type NationalSeriesInput = {
  readonly id: string;
  readonly detained: readonly Choice[];
  readonly places: readonly Choice[];
  readonly claims: readonly ChartClaim[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly source: SourceLine;
};
type Pair = { readonly date: IsoDate; readonly held: ChartedPoint; readonly places: ChartedPoint };
type Points = { readonly held: readonly ChartedPoint[]; readonly places: readonly ChartedPoint[] };

function pairsOf({ held, places }: Points): Pair[] {
  const placesAt = new Map(places.map((point) => [point.date, point]));
  return held.flatMap((point) => {
    const there = placesAt.get(point.date);
    return there === undefined ? [] : [{ date: point.date, held: point, places: there }];
  });
}

/** Since when every count of the series shows more people than places; the period's own words when it always does. */
function headlineOf(pairs: readonly Pair[], { lang }: ChartContext): string {
  const text = findingText[lang];
  const latest = pairs.at(-1);
  if (latest === undefined) return text.nationalNone;
  const lastBelow = pairs.findLastIndex(({ held, places }) => held.value <= places.value);
  if (lastBelow === -1) return text.nationalAlways(count(pairs.length, lang));
  const since = pairs[lastBelow + 1];
  if (since !== undefined) return text.nationalSince(monthYear(since.date, lang));
  return text.nationalNot(latest.held.text, latest.places.text, longDate(latest.date, lang));
}

/** The latest pair read at the ministry (a relayed total after it has its own line on the page), and the first one. */
function sentenceOf(pairs: readonly Pair[], { lang }: ChartContext): string {
  const text = findingText[lang];
  const latest = pairs.findLast(({ held }) => held.style === 'official') ?? pairs.at(-1);
  const first = pairs[0];
  if (latest === undefined || first === undefined) return `${text.nationalNone}.`;
  const say = ({ date, held, places }: Pair) => [longDate(date, lang), held.text, places.text] as const;
  const before = first === latest ? '' : `${lang === 'fr' ? '\u202f; ' : '; '}${text.nationalBefore(...say(first))}`;
  return `${text.nationalSentence(...say(latest))}${before}.`;
}

function tableOf({ held, places }: Points, headline: string, { lang }: ChartContext): DataTable {
  const text = chartText[lang];
  const heldAt = new Map(held.map((point) => [point.date, point]));
  const placesAt = new Map(places.map((point) => [point.date, point]));
  const dates = datesOf([
    { label: '', tone: 'over', points: held },
    { label: '', tone: 'ink', points: places },
  ]);
  return {
    caption: text.tableOf(headline),
    columns: [
      { label: text.date, numeric: false },
      { label: text.detained, unit: text.people, numeric: true },
      { label: text.places, unit: text.placesUnit, numeric: true },
    ],
    rows: dates.map((date) => [{ text: longDate(date, lang) }, pointCell(heldAt.get(date)), pointCell(placesAt.get(date))]),
  };
}

function notesOf(input: NationalSeriesInput, start: number, { lang }: ChartContext): Note[] {
  const text = chartText[lang];
  const axis = start > 0 ? [{ text: text.axisFrom(count(start, lang)) }] : [];
  return [...axis, { text: text.gaps }, ...input.claims.map((claim) => claimNote(claim, lang))];
}

function drawingOf({ held, places }: Points, input: NationalSeriesInput, { lang }: ChartContext): Pick<SeriesSpec, 'series' | 'areas' | 'claims' | 'frames'> & { readonly start: number } {
  const text = chartText[lang];
  const all = [...held, ...places];
  const claims = input.claims.filter(({ date }) => date >= input.from && date <= input.until).map((claim) => claimMark(claim, lang));
  const { domain, values } = valueAxis([...all, ...claims].map(({ value }) => value), 5, false);
  const series = [
    { id: 'detained', tone: 'over', label: text.detained, side: 'above', runs: runsOf(held) },
    { id: 'places', tone: 'ink', label: text.places, side: 'below', runs: runsOf(places) },
  ] as const;
  const x = [dayNumber(input.from), Math.max(...all.map((point) => point.x))] as const;
  const y = { domain, ticks: values.map((value) => ({ value, label: count(value, lang) })) };
  return {
    series: series.map(({ id, tone, runs }) => ({ id, tone, runs })),
    areas: commonRuns(series[0].runs, series[1].runs),
    claims: claims.map(({ x: at, value, tone }) => ({ x: at, value, tone })),
    frames: inBothFrames((name) => seriesFrame(name, { lang, x, y, series, claims })),
    start: domain[0],
  };
}

/**
 * People held and places in the whole country over time, the gap between them tinted, article claims ringed.
 * Both are counts of one unit on one axis, which may start above zero (the chart says where): these are lines, not bars.
 */
export function nationalSeries(input: NationalSeriesInput, context: ChartContext): SeriesSpec {
  const { lang, release } = context;
  const points: Points = {
    held: within(chartedPoints(input.detained, context), input.from, input.until),
    places: within(chartedPoints(input.places, context), input.from, input.until),
  };
  const pairs = pairsOf(points);
  const headline = headlineOf(pairs, context);
  const { start, ...drawing } = drawingOf(points, input, context);
  const text = chartText[lang];
  return {
    kind: 'series',
    id: input.id,
    lang,
    release,
    headline,
    subtitle: findingText[lang].nationalSubtitle(input.from.slice(0, 4), input.until.slice(0, 4)),
    sentence: sentenceOf(pairs, context),
    table: tableOf(points, headline, context),
    legend: gradeLegend([...points.held, ...points.places], lang),
    notes: notesOf(input, start, context),
    source: input.source,
    readings: seriesReadings(
      [
        { label: text.detained, tone: 'over', points: points.held },
        { label: text.places, tone: 'ink', points: points.places },
      ],
      lang,
    ),
    ...drawing,
  };
}
