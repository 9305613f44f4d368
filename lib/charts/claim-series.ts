import type { IsoDate } from '#lib/domain/iso-date';
import { type MeasureUnit, unitOf } from '#lib/domain/measure';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { qualified } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { claimSeriesText } from '#lib/i18n/claim-series';
import { type ChartClaim, claimMark, claimNote } from './chart-claim';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, pointCell, within } from './charted-point';
import { densityAxis } from './density-axis';
import { inBothFrames } from './frame';
import { bare } from './held-and-places';
import { gradeLegend } from './legend';
import { runsOf } from './runs';
import { dayNumber } from './scale';
import { type SeriesAxis, seriesFrame } from './series-frame';
import { seriesReadings } from './series-readings';
import type { SeriesSpec, SourceLine } from './spec';
import { valueAxis } from './value-ticks';

export type ClaimSeriesInput = {
  readonly id: string;
  /** Of what: « maisons d’arrêt, France ». */
  readonly place: string;
  /** What is counted, as a sentence names it. */
  readonly measure: string;
  /** Figures from sources other than the article. */
  readonly points: readonly ChartedPoint[];
  /** At least one, all of the same measure. */
  readonly claims: readonly [ChartClaim, ...ChartClaim[]];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly source: SourceLine;
};

const TWO_MONTHS_IN_DAYS = 62;

/** The count nearest to the claim, if one lies within two months of it. */
function nearest({ points, claims: [claim] }: ClaimSeriesInput): ChartedPoint | undefined {
  const at = dayNumber(claim.date);
  const near = points.filter(({ x }) => Math.abs(x - at) <= TWO_MONTHS_IN_DAYS);
  return near.toSorted((a, b) => Math.abs(a.x - at) - Math.abs(b.x - at))[0];
}

function headlineOf(input: ClaimSeriesInput, { lang }: ChartContext): string {
  const text = claimSeriesText[lang];
  const [claim] = input.claims;
  const point = nearest(input);
  const words = { said: qualified(claim, lang), publisher: claim.publisher };
  return point === undefined
    ? text.alone(words)
    : text.beside({ ...words, counted: point.text, date: longDate(point.date, lang) });
}

const unitWord = (unit: MeasureUnit, lang: Lang): string | undefined => {
  if (unit === 'people') return chartText[lang].people;
  if (unit === 'places') return chartText[lang].placesUnit;
  return unit === 'percent' ? chartText[lang].percentUnit : undefined;
};

/** Densities from zero with the 100 % line; counts on an axis that may start above zero, and says where. */
function axisOf({ points, claims }: ClaimSeriesInput, lang: Lang): SeriesAxis {
  const claimed = claims.flatMap(({ quantity }) => (quantity.kind === 'absent' ? [] : [quantity.value]));
  const values = [...points.map(({ value }) => value), ...claimed];
  if (unitOf(claims[0].measure) === 'percent') return densityAxis(Math.max(...values), lang);
  const axis = valueAxis(values, 5, false);
  return { domain: axis.domain, ticks: axis.values.map((value) => ({ value, label: count(value, lang) })) };
}

/** One measure over the years around what an article states of it, the claim ringed among the counts of others. */
export function claimSeries(input: ClaimSeriesInput, context: ChartContext): SeriesSpec {
  const { lang, release } = context;
  const { id, claims, place, measure, from, until, source } = input;
  const text = chartText[lang];
  const points = within(input.points, from, until);
  const marks = claims.map((claim) => claimMark(claim, lang));
  const headline = headlineOf({ ...input, points }, context);
  const y = axisOf({ ...input, points }, lang);
  const start = y.domain[0];
  const x = [dayNumber(from), Math.max(dayNumber(from) + 1, ...[...points, ...marks].map((mark) => mark.x))] as const;
  const unit = unitWord(unitOf(claims[0].measure), lang);
  const series = { id: 'claimed', tone: 'ink', label: measure, side: 'above', runs: runsOf(points) } as const;
  return {
    kind: 'series',
    ...{ id, lang, release, headline, source },
    subtitle: claimSeriesText[lang].subtitle({
      ...{ measure: capitalised(measure), place },
      ...{ from: from.slice(0, 4), until: until.slice(0, 4) },
    }),
    sentence: `${headline}.`,
    table: {
      caption: text.tableOf(headline),
      columns: [
        { label: text.date, numeric: false },
        { label: capitalised(measure), ...(unit === undefined ? {} : { unit }), numeric: true },
      ],
      rows: points.map((point) => [{ text: longDate(point.date, lang), value: point.date }, pointCell(point)]),
    },
    legend: gradeLegend(points, lang),
    notes: [
      ...(start > 0 ? [{ text: text.axisFrom(count(start, lang)) }] : []),
      { text: text.gaps },
      ...claims.map((claim) => claimNote(claim, lang)),
    ],
    series: [{ id: series.id, tone: series.tone, runs: series.runs.map((run) => run.map(bare)) }],
    claims: marks.map(({ x: at, value, tone }) => ({ x: at, value, tone })),
    frames: inBothFrames((name) => seriesFrame(name, { lang, x, y, series: [series], claims: marks })),
    readings: seriesReadings([{ label: measure, tone: 'ink', points }], lang),
  };
}
