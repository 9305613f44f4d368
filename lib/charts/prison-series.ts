import type { Choice } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { longDate, monthYear } from '#lib/format/date';
import { count } from '#lib/format/number';
import { findingText } from '#lib/i18n/chart-findings';
import { chartText } from '#lib/i18n/charts';
import type { ChartContext } from './chart-context';
import { type ChartedPoint, chartedPoints, within } from './charted-point';
import { type HeldAndPlaces, heldAndPlaces } from './held-and-places';
import { heldForPlaces } from './held-for-places';
import type { Note, SeriesSpec, SourceLine } from './spec';

export type PrisonSeriesInput = {
  readonly id: string;
  /** The prison or wing as a sentence names it. */
  readonly name: string;
  readonly detained: readonly Choice[];
  readonly places: readonly Choice[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly source: SourceLine;
};

/** The latest run of dates at which 0 places are published, and the count before it. */
function emptied(places: readonly ChartedPoint[]): { before: ChartedPoint; since: ChartedPoint } | undefined {
  const before = places.findLast(({ value }) => value > 0);
  const since = before === undefined ? undefined : places.find(({ date }) => date > before.date);
  return before === undefined || since === undefined ? undefined : { before, since };
}

type Both = { readonly latest: ChartedPoint | undefined; readonly room: ChartedPoint | undefined };

/** The newest date at which people and places are both known: a withheld count leaves the places of later dates alone. */
function latestOfBoth(held: readonly ChartedPoint[], places: readonly ChartedPoint[]): Both {
  const placesAt = new Map(places.map((point) => [point.date, point]));
  const latest = held.findLast(({ date }) => placesAt.has(date));
  return { latest, room: latest && placesAt.get(latest.date) };
}

function wordsOf(
  { name }: PrisonSeriesInput,
  { held, places }: HeldAndPlaces,
  { lang }: ChartContext,
): Pick<SeriesSpec, 'headline' | 'sentence'> {
  const text = findingText[lang];
  const change = emptied(places);
  const { latest, room } = latestOfBoth(held, places);
  if (latest === undefined || room === undefined)
    return { headline: text.nationalNone, sentence: `${text.nationalNone}.` };
  const date = longDate(latest.date, lang);
  const headline = heldForPlaces(name, { held: latest, places: room }, lang);
  if (change === undefined) return { headline, sentence: `${headline}.` };
  const { before, since } = change;
  return {
    headline: text.prisonEmpty({
      name,
      places: before.text,
      before: monthYear(before.date, lang),
      since: monthYear(since.date, lang),
    }),
    sentence: text.prisonEmptySentence(latest.text, date),
  };
}

function suppressedNote(choices: readonly Choice[], { lang }: ChartContext): Note[] {
  const suppressed = choices.filter(
    ({ chosen: { quantity } }) => quantity.kind === 'absent' && quantity.reason === 'suppressed',
  );
  return suppressed.length === 0 ? [] : [{ text: findingText[lang].suppressed(count(suppressed.length, lang)) }];
}

/** Places and people held of one prison or wing over time, from zero; withheld dates are gaps, and counted under the drawing. */
export function prisonSeries(input: PrisonSeriesInput, context: ChartContext): SeriesSpec {
  const { lang } = context;
  const points: HeldAndPlaces = {
    held: within(chartedPoints(input.detained, context), input.from, input.until),
    places: within(chartedPoints(input.places, context), input.from, input.until),
  };
  const words = wordsOf(input, points, context);
  const subtitle = findingText[lang].prisonSubtitle(input.name, input.from.slice(0, 4), input.until.slice(0, 4));
  const kept = input.detained.filter(({ chosen: { date } }) => date >= input.from && date <= input.until);
  const notes = [{ text: chartText[lang].gaps }, ...suppressedNote(kept, context)];
  return heldAndPlaces({ ...input, ...words, subtitle, notes, points, claims: [], fromZero: true }, context);
}
