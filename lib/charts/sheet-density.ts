import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { Percent } from '#lib/domain/units';
import { longDate } from '#lib/format/date';
import { percent } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { sheetText } from '#lib/i18n/sheet';
import type { Box, PlacedRule, PlacedText } from './frame';
import { linePath } from './path';
import { runsOf } from './runs';
import { dayNumber, position, type Scale } from './scale';
import type { SeriesPoint } from './spec';
import { textWidth } from './text-width';
import { timeTicks } from './time-ticks';

export type DensityAt = { readonly date: IsoDate; readonly density: Quantity<Percent> };

/** A density over time for the printed sheet: one frame, no interaction; its table is on the page the sheet leads to. */
export type SheetChart = {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** The curve; a gap is a move without a line. */
  readonly curve: string;
  /** The surface from the curve down to the axis, to be seen above the line only. */
  readonly surface: string;
  /** How far down 100 % stands. */
  readonly lineAt: number;
  readonly rules: readonly PlacedRule[];
  readonly texts: readonly PlacedText[];
  /** The drawing in a sentence. */
  readonly words: string;
};

type Input = {
  readonly densities: readonly DensityAt[];
  readonly lang: Lang;
  readonly height: number;
  /** Days from which on the subject is another one: a directorate with other boundaries. */
  readonly breaks?: readonly IsoDate[];
};

const WIDTH = 330;
/** Drawn 85 mm wide a unit is 0.73 pt: the text prints at 9.1 pt. */
const FONT_SIZE = 12.5;
const GAP = 6;
const LINE = 100;

const pointsOf = (densities: readonly DensityAt[]): SeriesPoint[] =>
  densities.flatMap(({ date, density }) =>
    isKnown(density) ? [{ date, x: dayNumber(date), value: density.value, style: 'official' as const }] : [],
  );

/** Every 50 %, or every 100 % where that would crowd the axis; always with the line. */
function ticksUpTo(top: number): number[] {
  const step = top > 320 ? 100 : 50;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
}

function wordsOf(densities: readonly DensityAt[], lang: Lang): string {
  const text = sheetText[lang];
  const known = densities.filter(({ density }) => isKnown(density));
  const words = [known[0], known.at(-1)].flatMap((point) =>
    point === undefined
      ? []
      : [text.chartPoint(ofQuantity(point.density, 'percent', lang), longDate(point.date, lang))],
  );
  const [first = '', last = ''] = words;
  return text.chartWords(first, last);
}

function axes(scales: { readonly x: Scale; readonly y: Scale }, plot: Box, { lang }: Input) {
  const { x, y } = scales;
  const values = ticksUpTo(y.domain[1]);
  const rules = values.map((value): PlacedRule => {
    const at = position(y, value);
    const isLine = value === LINE;
    return { from: [plot.left, at], to: [plot.right, at], tone: isLine ? 'ink' : 'rule', strong: isLine };
  });
  const sides = values.map(
    (value): PlacedText => ({
      text: percent(value, lang, 0),
      x: plot.right + GAP,
      y: position(y, value) + FONT_SIZE * 0.36,
      anchor: 'start',
      tone: value === LINE ? 'ink' : 'mute',
      strong: value === LINE,
    }),
  );
  const times = timeTicks({ scale: x, fontSize: FONT_SIZE, lang }).map(({ at, label }): PlacedText => {
    const half = textWidth(label, FONT_SIZE) / 2;
    return { text: label, x: Math.max(at, half), y: plot.bottom + FONT_SIZE + 4, anchor: 'middle', tone: 'mute' };
  });
  return { rules, texts: [...sides, ...times] };
}

/** Undefined without any density. The axis starts at zero; months without a complete count are gaps. */
export function sheetDensity(input: Input): SheetChart | undefined {
  const { densities, lang, height, breaks = [] } = input;
  const points = pointsOf(densities);
  const [first] = points;
  const last = densities.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const top = Math.max(120, Math.ceil((Math.max(...points.map(({ value }) => value)) + 2) / 10) * 10);
  const widest = Math.max(...ticksUpTo(top).map((value) => textWidth(percent(value, lang, 0), FONT_SIZE, true)));
  const plot: Box = { left: 2, top: FONT_SIZE * 0.6, right: WIDTH - widest - GAP, bottom: height - FONT_SIZE - GAP };
  const x: Scale = { domain: [first.x, Math.max(dayNumber(last.date), first.x + 1)], range: [plot.left, plot.right] };
  const y: Scale = { domain: [0, top], range: [plot.bottom, plot.top] };
  const runs = runsOf(points, breaks.map(dayNumber)).map((run) =>
    run.map((point) => [position(x, point.x), position(y, point.value)] as const),
  );
  const base = position(y, 0);
  const surfaces = runs.map((run) => {
    const feet = [run.at(-1), run[0]].flatMap((at) => (at === undefined ? [] : [[at[0], base] as const]));
    return `${linePath([...run, ...feet])}z`;
  });
  return {
    ...{ width: WIDTH, height, plot },
    curve: runs.map(linePath).join(''),
    surface: surfaces.join(''),
    lineAt: position(y, LINE),
    ...axes({ x, y }, plot, input),
    words: wordsOf(densities, lang),
  };
}
