import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import { findingText } from '#lib/i18n/chart-findings';
import { chartText } from '#lib/i18n/charts';
import { compareText } from '#lib/i18n/compare';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, pointCell } from './charted-point';
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

/** One of the subjects set side by side. */
export type ComparedSeries = {
  readonly id: string;
  readonly name: string;
  readonly ratios: readonly CapacityRatio[];
  /** Days from which on it has other boundaries. */
  readonly breaks: readonly IsoDate[];
};
export type CompareInput = {
  readonly series: readonly ComparedSeries[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly source: SourceLine;
};

type Panel = { readonly of: ComparedSeries; readonly points: readonly ChartedPoint[] };

/** The density of each subject in a panel of its own; all panels have the same two axes, so that heights and dates compare. */
export function compareSeries(input: CompareInput, context: ChartContext): readonly SeriesSpec[] {
  const panels = input.series.map((of): Panel => ({ of, points: densityPoints(of.ratios, context) }));
  const highest = Math.max(0, ...panels.flatMap(({ points }) => points.map(({ value }) => value)));
  return panels.map((panel) => panelSpec(panel, { ...input, highest }, context));
}

function panelSpec(
  { of, points }: Panel,
  { from, until, source, highest }: CompareInput & { readonly highest: number },
  { lang, release }: ChartContext,
): SeriesSpec {
  const text = chartText[lang];
  const runs = runsOf(points, of.breaks.map(dayNumber));
  const series = { id: 'density', tone: 'ink', label: text.density, side: 'above', runs } as const;
  const x = [dayNumber(from), dayNumber(until)] as const;
  const y = densityAxis(highest, lang);
  const latest = points.at(-1);
  const headline =
    latest === undefined
      ? `${of.name}${text.semicolon}${findingText[lang].nationalNone}`
      : compareText[lang].panel(of.name, latest.text, longDate(latest.date, lang));
  return {
    kind: 'series',
    ...{ id: of.id, lang, release, headline, source },
    subtitle: compareText[lang].panelSubtitle(from.slice(0, 4), until.slice(0, 4)),
    sentence: `${headline}.`,
    table: tableOf(points, headline, lang),
    legend: gradeLegend(points, lang),
    notes: [{ text: text.gaps }],
    series: [{ id: series.id, tone: series.tone, runs: runs.map((run) => run.map(bare)) }],
    claims: [],
    frames: inBothFrames((name) => seriesFrame(name, { lang, x, y, series: [series], claims: [] })),
    readings: seriesReadings([{ label: text.density, tone: 'ink', points }], lang),
  };
}

const tableOf = (points: readonly ChartedPoint[], headline: string, lang: ChartContext['lang']): DataTable => ({
  caption: chartText[lang].tableOf(headline),
  columns: [
    { label: chartText[lang].date, numeric: false },
    { label: chartText[lang].density, unit: chartText[lang].percentUnit, numeric: true },
  ],
  rows: points.map((point) => [{ text: longDate(point.date, lang), value: point.date }, pointCell(point)]),
});

/** The panels' tables as one: a row a date, newest first, a column a subject; empty where one has no count. */
export function compareTable(panels: readonly SeriesSpec[], names: readonly string[]): DataTable {
  const [first] = panels;
  const byDate = panels.map(({ table }) => new Map(table.rows.map(([date, cell]) => [date?.value, cell])));
  const dates = new Map(panels.flatMap(({ table }) => table.rows.map(([date]) => [date?.value, date] as const)));
  const newestFirst = [...dates].toSorted(([a], [b]) => (String(a) < String(b) ? 1 : -1));
  return {
    caption: first?.subtitle ?? '',
    columns: [
      ...(first?.table.columns.slice(0, 1) ?? []),
      ...names.map((label) => ({ label, unit: '%', numeric: true })),
    ],
    rows: newestFirst.map(([value, date]) => [
      date ?? { text: '' },
      ...byDate.map((cells) => cells.get(value) ?? { text: '' }),
    ]),
  };
}
