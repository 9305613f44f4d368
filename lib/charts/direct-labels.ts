import type { Box, PlacedText, Tone } from './frame';
import { isFree, type Surroundings } from './free-spot';
import type { At } from './path';
import { textWidth } from './text-width';

export type Side = 'above' | 'below';
type LabelRequest = {
  readonly text: string;
  readonly tone: Tone;
  readonly side: Side;
  readonly fontSize: number;
  readonly curve: readonly At[];
};
export type Placed = { readonly text: PlacedText; readonly box: Box };

/** From the text's edge to the curve. */
const CLEARANCE = 7;
const STEP = 6;

/** The part of a text's width that lies before its x. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** The box of a text set at a baseline. */
export function textBox(text: PlacedText, fontSize: number): Box {
  const width = textWidth(text.text, fontSize, text.strong);
  const left = text.x - width * BEFORE[text.anchor];
  return { left, right: left + width, top: text.y - fontSize * 0.8, bottom: text.y + fontSize * 0.25 };
}

/** The label hung on its curve with its left edge at `left`; the farther the curve swings under it, the worse the spot. */
function candidate(
  { text, tone, side, fontSize, curve }: LabelRequest,
  left: number,
): (Placed & { cost: number }) | undefined {
  const width = textWidth(text, fontSize);
  const under = curve
    .filter(([x]) => x >= left - CLEARANCE && x <= left + width + CLEARANCE)
    .map(([, height]) => height);
  const middle = curve.some(([x]) => Math.abs(x - left - width / 2) <= width / 2);
  if (under.length === 0 || !middle) return undefined;
  const highest = Math.min(...under);
  const lowest = Math.max(...under);
  const y = side === 'above' ? highest - CLEARANCE - fontSize * 0.25 : lowest + CLEARANCE + fontSize * 0.8;
  const placed: PlacedText = { text, x: left, y, anchor: 'start', tone };
  return { text: placed, box: textBox(placed, fontSize), cost: lowest - highest };
}

/** Names a curve beside it, where the text touches nothing; nowhere free, no label (the caller then names it elsewhere). */
export function labelCurve(request: LabelRequest, around: Surroundings): Placed | undefined {
  const width = textWidth(request.text, request.fontSize);
  const { left, right } = around.limits;
  let best: (Placed & { cost: number }) | undefined;
  for (let at = right - width; at >= left; at -= STEP) {
    const spot = candidate(request, at);
    if (spot === undefined || !isFree(spot.box, around)) continue;
    if (best === undefined || spot.cost < best.cost - 1) best = spot;
  }
  return best;
}
