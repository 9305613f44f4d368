import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { chartText } from '#lib/i18n/charts';
import { type ChartClaim, claimMark } from './chart-claim';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, pointCell } from './charted-point';
import type { DataTable } from './data-table';
import { inBothFrames } from './frame';
import { gradeLegend } from './legend';
import { runsOf } from './runs';
import { dayNumber } from './scale';
import { seriesFrame } from './series-frame';
import { datesOf, type NamedPoints, seriesReadings } from './series-readings';
import type { SeriesSpec } from './spec';
import { type ValueAxis, valueAxis } from './value-ticks';

export type HeldAndPlaces = { readonly held: readonly ChartedPoint[]; readonly places: readonly ChartedPoint[] };
export type HeldAndPlacesInput = Pick<SeriesSpec, 'id' | 'headline' | 'subtitle' | 'sentence' | 'notes' | 'source'> & {
  readonly points: HeldAndPlaces;
  readonly claims: readonly ChartClaim[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly fromZero: boolean;
  /** Days from which on the lines count something else, and are not joined to what is before. */
  readonly breaks?: readonly IsoDate[];
};

function namedPoints({ held, places }: HeldAndPlaces, { lang }: ChartContext): readonly [NamedPoints, NamedPoints] {
  const text = chartText[lang];
  return [
    { label: text.detained, tone: 'over', points: held },
    { label: text.places, tone: 'ink', points: places },
  ];
}

function tableOf(named: readonly NamedPoints[], headline: string, { lang }: ChartContext): DataTable {
  const text = chartText[lang];
  const byDate = named.map(({ points }) => new Map(points.map((point) => [point.date, point])));
  return {
    caption: text.tableOf(headline),
    columns: [
      { label: text.date, numeric: false },
      { label: text.detained, unit: text.people, numeric: true },
      { label: text.places, unit: text.placesUnit, numeric: true },
    ],
    rows: datesOf(named).map((date) => [
      { text: longDate(date, lang), value: date },
      ...byDate.map((points) => pointCell(points.get(date))),
    ]),
  };
}

/** Are more people held than there are places at most of the dates? Then the upper curve is that of the people. */
function isMostlyFull({ held, places }: HeldAndPlaces): boolean {
  const placesAt = new Map(places.map(({ x, value }) => [x, value]));
  const gaps = held.flatMap(({ x, value }) => value - (placesAt.get(x) ?? value));
  return gaps.filter((gap) => gap > 0).length >= gaps.filter((gap) => gap < 0).length;
}

/** Round ticks around everything drawn; a period without any point has an axis all the same. */
export function peopleAxis({
  points: { held, places },
  claims,
  fromZero,
}: Pick<HeldAndPlacesInput, 'points' | 'claims' | 'fromZero'>): ValueAxis {
  const claimed = claims.flatMap(({ quantity }) => (quantity.kind === 'absent' ? [] : [quantity.value]));
  const values = [...held.map(({ value }) => value), ...places.map(({ value }) => value), ...claimed];
  return valueAxis(values.length === 0 ? [0, 1] : values, 5, fromZero);
}

/** People held against places over time: two lines of one unit on one axis, tinted between them, claims ringed. */
export function heldAndPlaces(input: HeldAndPlacesInput, context: ChartContext): SeriesSpec {
  const { lang, release } = context;
  const { points, id, headline, subtitle, sentence, notes, source } = input;
  const named = namedPoints(points, context);
  const marks = input.claims.map((claim) => claimMark(claim, lang));
  const axis = peopleAxis(input);
  const [held, places] = named;
  const full = isMostlyFull(points);
  const breaks = (input.breaks ?? []).map(dayNumber);
  const series = [
    { id: 'detained', ...held, side: full ? 'above' : 'below', runs: runsOf(points.held, breaks) },
    { id: 'places', ...places, side: full ? 'below' : 'above', runs: runsOf(points.places, breaks) },
  ] as const;
  const drawn = [...datesOf(named).map(dayNumber), ...marks.map((mark) => mark.x)];
  const x = [dayNumber(input.from), drawn.length === 0 ? dayNumber(input.until) : Math.max(...drawn)] as const;
  const y = { domain: axis.domain, ticks: axis.values.map((value) => ({ value, label: count(value, lang) })) };
  return {
    kind: 'series',
    ...{ id, lang, release, headline, subtitle, sentence, notes, source },
    table: tableOf(named, headline, context),
    legend: gradeLegend([...points.held, ...points.places], lang),
    series: series.map(({ id: name, tone, runs }) => ({ id: name, tone, runs: runs.map((run) => run.map(bare)) })),
    between: { upper: 'detained', lower: 'places' },
    claims: marks.map(({ x: at, value, tone }) => ({ x: at, value, tone })),
    frames: inBothFrames((name) => seriesFrame(name, { lang, x, y, series, claims: marks })),
    readings: seriesReadings(named, lang),
  };
}

/** A point without its words, which the table and the readings have. */
export const bare = ({ date, x, value, style }: SeriesSpec['series'][number]['runs'][number][number]) => ({
  date,
  x,
  value,
  style,
});
