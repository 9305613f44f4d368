import type { Lang } from '#lib/i18n/bilingual';
import type { ClaimWords } from './chart-claim';
import type { Side } from './direct-labels';
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
import { position, type Scale } from './scale';
import { seriesLabels } from './series-labels';
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
  const labels = seriesLabels(input, { x, y, plot, fontSize });
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
    rules: [...grid, ...labels.rules],
    texts: [...axisTexts({ plot, fontSize, xTicks, yTicks }), ...labels.texts],
  };
}
