import type { Choice } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { findingText } from '#lib/i18n/chart-findings';
import { chartText } from '#lib/i18n/charts';
import type { ChartContext } from './chart-context';
import { chartedPoints, within } from './charted-point';
import { type Frame, inBothFrames } from './frame';
import { heldAndPlaces } from './held-and-places';
import { heldForPlaces } from './held-for-places';
import { dayNumber, position } from './scale';
import type { Note, SeriesSpec, SourceLine } from './spec';

export type AreaSeriesInput = {
  readonly id: string;
  /** The directorate as a sentence names it. */
  readonly name: string;
  /** Only dates at which the sum is whole, or nearly so: the others are gaps. */
  readonly detained: readonly Choice[];
  readonly places: readonly Choice[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Days from which on the area has other boundaries: the lines break, and a hairline stands there. */
  readonly breaks: readonly IsoDate[];
  readonly notes: readonly Note[];
  readonly source: SourceLine;
};

/** People held and places of a directorate over time, from zero; where its boundaries moved, nothing joins the two sides. */
export function areaSeries(input: AreaSeriesInput, context: ChartContext): SeriesSpec {
  const { id, name, from, until, breaks, source } = input;
  const { lang } = context;
  const text = findingText[lang];
  const [held, places] = [input.detained, input.places].map((choices) =>
    within(chartedPoints(choices, context), from, until),
  ) as [ReturnType<typeof chartedPoints>, ReturnType<typeof chartedPoints>];
  const latest = held.at(-1);
  const room = places.findLast(({ date }) => date === latest?.date);
  const headline =
    latest === undefined || room === undefined
      ? text.nationalNone
      : heldForPlaces(name, { held: latest, places: room }, lang);
  const spec = heldAndPlaces(
    {
      ...{ id, headline, from, until, breaks, source },
      sentence: `${headline}.`,
      subtitle: text.prisonSubtitle(name, from.slice(0, 4), until.slice(0, 4)),
      notes: [{ text: chartText[lang].gaps }, ...input.notes],
      points: { held, places },
      claims: [],
      fromZero: true,
    },
    context,
  );
  return { ...spec, frames: inBothFrames((size) => withBreaks(spec.frames[size], breaks.map(dayNumber))) };
}

/** A hairline from top to bottom at each break that the period shows. */
function withBreaks(frame: Frame, days: readonly number[]): Frame {
  const { x, plot, rules } = frame;
  const drawn = days.filter((day) => day >= x.domain[0] && day <= x.domain[1]).map((day) => position(x, day));
  const lines = drawn.map((at) => ({ from: [at, plot.top], to: [at, plot.bottom], tone: 'mute' }) as const);
  return { ...frame, rules: [...rules, ...lines] };
}
