import type { Choice } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { longDate, monthYear } from '#lib/format/date';
import { count } from '#lib/format/number';
import { findingText } from '#lib/i18n/chart-findings';
import { chartText } from '#lib/i18n/charts';
import { type ChartClaim, claimNote } from './chart-claim';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, chartedPoints, within } from './charted-point';
import { type HeldAndPlaces, heldAndPlaces, peopleAxis } from './held-and-places';
import type { Note, SeriesSpec, SourceLine } from './spec';

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

function pairsOf({ held, places }: HeldAndPlaces): Pair[] {
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
  const before = first === latest ? '' : `${chartText[lang].semicolon}${text.nationalBefore(...say(first))}`;
  return `${text.nationalSentence(...say(latest))}${before}.`;
}

function notesOf(claims: readonly ChartClaim[], start: number, { lang }: ChartContext): Note[] {
  const text = chartText[lang];
  const axis = start > 0 ? [{ text: text.axisFrom(count(start, lang)) }] : [];
  return [...axis, { text: text.gaps }, ...claims.map((claim) => claimNote(claim, lang))];
}

/**
 * People held and places in the whole country over time, the gap between them tinted, article claims ringed.
 * Both are counts of one unit on one axis, which may start above zero (the chart says where): these are lines, not bars.
 */
export function nationalSeries(input: NationalSeriesInput, context: ChartContext): SeriesSpec {
  const { lang } = context;
  const { id, from, until, source } = input;
  const points: HeldAndPlaces = {
    held: within(chartedPoints(input.detained, context), from, until),
    places: within(chartedPoints(input.places, context), from, until),
  };
  const pairs = pairsOf(points);
  const claims = within(input.claims, from, until);
  const start = peopleAxis({ points, claims, fromZero: false }).domain[0];
  return heldAndPlaces(
    {
      ...{ id, from, until, source, points, claims },
      headline: headlineOf(pairs, context),
      subtitle: findingText[lang].nationalSubtitle(from.slice(0, 4), until.slice(0, 4)),
      sentence: sentenceOf(pairs, context),
      notes: notesOf(claims, start, context),
      fromZero: false,
    },
    context,
  );
}
