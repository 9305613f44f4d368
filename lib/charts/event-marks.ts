import type { ChartEvent } from '#lib/domain/chart-event';
import { longDate } from '#lib/format/date';
import { chartEventText } from '#lib/i18n/chart-events';
import type { ChartContext } from './chart-context';
import type { ChartLinks } from './chart-links';
import { type Box, type Frame, inBothFrames } from './frame';
import { dayNumber, position, type Scale } from './scale';
import type { EventMark, SeriesSpec } from './spec';

/** What the numbers need above the plot, in frame units. */
const STRIP = 20;
/** Two figures at the frames' font size, and a little air. */
const APART = 20;

/** Dated events as a chart notes them: date, words, and who says so; an official text is only cited by its number. */
export function eventMarks(
  events: readonly ChartEvent[],
  { lang, sourceOf }: ChartContext,
  { source: hrefOf }: ChartLinks,
): readonly EventMark[] {
  const text = chartEventText[lang];
  return events.map(({ date, label, text: words, source, officialText }): EventMark => {
    const read =
      source === undefined ? undefined : { publisher: whereRead(sourceOf(source)) ?? source, href: hrefOf(source) };
    const origin =
      read === undefined
        ? { text: text.citedByNumber(officialText) }
        : { text: text.source(read.publisher), href: read.href };
    return { x: dayNumber(date), date: longDate(date, lang), label: label[lang], text: words[lang], origin };
  });
}

/** An event was read in a document, whoever published the figures that are in it. */
const whereRead = (source: ReturnType<ChartContext['sourceOf']>): string | undefined =>
  source === undefined || source.readIn === '' ? source?.publisher : source.readIn;

/** The same chart with a row over its plot for the numbers of its events; everything else stands that much lower. */
export function withEvents(spec: SeriesSpec, events: readonly EventMark[]): SeriesSpec {
  const noted = { ...spec, events };
  if (shownEvents(noted).length === 0) return spec;
  return { ...noted, frames: inBothFrames((name) => lowered(spec.frames[name])) };
}

function lowered(frame: Frame): Frame {
  const { y } = frame;
  const box = (one: Box): Box => ({ ...one, top: one.top + STRIP, bottom: one.bottom + STRIP });
  const point = ([x, at]: readonly [number, number]) => [x, at + STRIP] as const;
  return {
    ...frame,
    height: frame.height + STRIP,
    plot: box(frame.plot),
    y: { ...y, range: [y.range[0] + STRIP, y.range[1] + STRIP] },
    yTicks: frame.yTicks.map((tick) => ({ ...tick, at: tick.at + STRIP })),
    zones: frame.zones.map((zone) => ({ ...zone, box: box(zone.box) })),
    rules: frame.rules.map((rule) => ({ ...rule, from: point(rule.from), to: point(rule.to) })),
    texts: frame.texts.map((text) => ({ ...text, y: text.y + STRIP })),
  };
}

/** The events within the days the chart shows, by time: the first bears the number 1. */
export function shownEvents({ events = [], frames }: SeriesSpec): readonly EventMark[] {
  const [from, until] = frames.wide.x.domain;
  return events.filter(({ x }) => x >= from && x <= until);
}

/** Where a number stands, and where its day is. */
export type PlacedEvent = { readonly number: number; readonly at: number; readonly day: number };

/** Numbers in one row, each as near to its day as the others leave room. */
export function placeEvents(marks: readonly EventMark[], x: Scale, plot: Box): readonly PlacedEvent[] {
  const days = marks.map((mark) => position(x, mark.x));
  const rightwards: number[] = [];
  for (const day of days) rightwards.push(Math.max(day, (rightwards.at(-1) ?? Number.NEGATIVE_INFINITY) + APART));
  const placed: number[] = [];
  for (const at of rightwards.toReversed()) {
    placed.unshift(Math.min(at, plot.right, (placed[0] ?? Number.POSITIVE_INFINITY) - APART));
  }
  return days.map((day, index) => ({ number: index + 1, at: placed[index] ?? day, day }));
}
