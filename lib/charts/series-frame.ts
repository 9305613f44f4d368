import type { Lang } from '#lib/i18n/bilingual';
import type { ClaimWords } from './chart-claim';
import { labelClaim, leaderBox } from './claim-labels';
import { labelCurve, type Side } from './direct-labels';
import {
  type Box,
  FONT_SIZE,
  FRAME_WIDTH,
  type Frame,
  type FrameName,
  type PlacedRule,
  type PlacedText,
  type PlacedZone,
  type Tick,
} from './frame';
import type { Surroundings } from './free-spot';
import type { At } from './path';
import { position, type Scale } from './scale';
import type { ClaimMark, Series } from './spec';
import { textWidth } from './text-width';
import { timeTicks } from './time-ticks';

export type SeriesAxis = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** The line: 100 % or nothing. */
  readonly line?: { readonly value: number; readonly label: string };
  readonly bands?: readonly { readonly from: number; readonly to: number; readonly tone: PlacedZone['tone'] }[];
};
export type SeriesFrameInput = {
  readonly lang: Lang;
  readonly x: readonly [number, number];
  readonly y: SeriesAxis;
  readonly series: readonly (Series & { readonly label: string; readonly side: Side })[];
  readonly claims: readonly (ClaimMark & ClaimWords)[];
};

const HEIGHT = { narrow: 300, wide: 340 } as const;
const GAP = 8;

function plotBox(name: FrameName, ticks: SeriesAxis['ticks']): Box {
  const fontSize = FONT_SIZE[name];
  const widest = Math.max(...ticks.map(({ label }) => textWidth(label, fontSize)));
  return {
    left: name === 'wide' ? 20 : 12,
    top: fontSize * 0.6 + 2,
    right: FRAME_WIDTH[name] - widest - GAP,
    bottom: HEIGHT[name] - fontSize - GAP,
  };
}

/** The y axis stands at the right, where the newest values are. */
function axisTexts(frame: Pick<Frame, 'plot' | 'fontSize' | 'xTicks' | 'yTicks'>): PlacedText[] {
  const { plot, fontSize, xTicks, yTicks } = frame;
  const values = yTicks.map(
    ({ at, label }): PlacedText => ({
      text: label,
      x: plot.right + GAP,
      y: at + fontSize * 0.36,
      anchor: 'start',
      tone: 'mute',
    }),
  );
  const times = xTicks.map(({ at, label }): PlacedText => {
    const half = textWidth(label, fontSize) / 2;
    return { text: label, x: Math.max(at, half), y: plot.bottom + fontSize + 6, anchor: 'middle', tone: 'mute' };
  });
  return [...values, ...times];
}

/** Points of the drawn lines every few units, and every dot: what labels keep clear of. */
export function curvePoints(series: Series, x: Scale, y: Scale): At[] {
  return series.runs.flatMap((run) => {
    const points = run.map((point): At => [position(x, point.x), position(y, point.value)]);
    return points.flatMap((point, index): At[] => {
      const next = points[index + 1];
      if (next === undefined) return [point];
      const pieces = Math.max(1, Math.ceil((next[0] - point[0]) / 4));
      return Array.from({ length: pieces }, (_, piece): At => {
        const part = piece / pieces;
        return [point[0] + (next[0] - point[0]) * part, point[1] + (next[1] - point[1]) * part];
      });
    });
  });
}

type Scales = { readonly x: Scale; readonly y: Scale; readonly plot: Box; readonly fontSize: number };

/** The ink line, named at its left end, under it or above it. */
function lineParts(axis: SeriesAxis, { y, plot, fontSize }: Scales): { rules: PlacedRule[]; texts: PlacedText[] } {
  if (axis.line === undefined) return { rules: [], texts: [] };
  const at = position(y, axis.line.value);
  return {
    rules: [{ from: [plot.left, at], to: [plot.right, at], tone: 'ink', strong: true }],
    texts: [{ text: axis.line.label, x: plot.left, y: at + fontSize * 1.1, anchor: 'start', tone: 'ink' }],
  };
}

function labelParts(
  input: SeriesFrameInput,
  { x, y, plot, fontSize }: Scales,
  taken: readonly Box[],
): { rules: PlacedRule[]; texts: PlacedText[] } {
  const curves = input.series.map((series) => curvePoints(series, x, y));
  const boxes = [...taken];
  const rules: PlacedRule[] = [];
  const texts: PlacedText[] = [];
  const around = (): Surroundings => ({ limits: { ...plot, top: 2 }, boxes, points: curves.flat() });
  for (const claim of input.claims) {
    const at: At = [position(x, claim.x), position(y, claim.value)];
    const placed = labelClaim({ ...claim, at }, fontSize, around());
    boxes.push({ left: at[0] - 6, right: at[0] + 6, top: at[1] - 6, bottom: at[1] + 6 });
    if (placed === undefined) continue;
    boxes.push(placed.box, leaderBox(placed.leader));
    rules.push(placed.leader);
    texts.push(placed.text);
  }
  input.series.forEach(({ label, side, tone }, index) => {
    const placed = labelCurve({ text: label, side, fontSize, tone, curve: curves[index] ?? [] }, around());
    if (placed === undefined) return;
    boxes.push(placed.box);
    texts.push(placed.text);
  });
  return { rules, texts };
}

/** Places everything of a time chart but its marks: axes, bands, the line, names of curves, claims. */
export function seriesFrame(name: FrameName, input: SeriesFrameInput): Frame {
  const fontSize = FONT_SIZE[name];
  const plot = plotBox(name, input.y.ticks);
  const x: Scale = { domain: input.x, range: [plot.left, plot.right] };
  const y: Scale = { domain: input.y.domain, range: [plot.bottom, plot.top] };
  const xTicks = timeTicks({ scale: x, fontSize, lang: input.lang });
  const yTicks = input.y.ticks.map((tick): Tick => ({ ...tick, at: position(y, tick.value) }));
  const grid = yTicks.map(({ at }): PlacedRule => ({ from: [plot.left, at], to: [plot.right, at], tone: 'rule' }));
  const zones = (input.y.bands ?? []).map(
    ({ from, to, tone }): PlacedZone => ({
      box: { ...plot, top: position(y, to), bottom: position(y, from) },
      tone,
    }),
  );
  const scales = { x, y, plot, fontSize };
  const line = lineParts(input.y, scales);
  const lineBoxes = line.rules.map(
    (rule): Box => ({ left: plot.left, right: plot.right, top: rule.from[1] - 2, bottom: rule.to[1] + 2 }),
  );
  const labels = labelParts(input, scales, [
    ...lineBoxes,
    ...line.texts.map((text) => ({
      left: text.x,
      right: text.x + textWidth(text.text, fontSize),
      top: text.y - fontSize,
      bottom: text.y + 4,
    })),
  ]);
  return {
    width: FRAME_WIDTH[name],
    height: HEIGHT[name],
    fontSize,
    plot,
    x,
    y,
    xTicks,
    yTicks,
    zones,
    rules: [...grid, ...line.rules, ...labels.rules],
    texts: [...axisTexts({ plot, fontSize, xTicks, yTicks }), ...line.texts, ...labels.texts],
  };
}
