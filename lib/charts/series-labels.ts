import { labelClaim, leaderBox } from './claim-labels';
import { labelCurve, textBox } from './direct-labels';
import type { Box, PlacedRule, PlacedText } from './frame';
import { isFree, type Surroundings } from './free-spot';
import type { At } from './path';
import { position, type Scale } from './scale';
import type { SeriesAxis, SeriesFrameInput } from './series-frame';
import type { Series } from './spec';

type Placing = { readonly x: Scale; readonly y: Scale; readonly plot: Box; readonly fontSize: number };
type Labels = { readonly rules: readonly PlacedRule[]; readonly texts: readonly PlacedText[] };

/** Points of the drawn lines every few units, and every dot: what labels keep clear of. */
function curvePoints(series: Series, { x, y }: Placing): At[] {
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

/** The ink line, named at its left end under or over it; where a curve is in the way its tick names it. */
function lineLabels(axis: SeriesAxis, { y, plot, fontSize }: Placing, around: Surroundings): Labels {
  if (axis.line === undefined) return { rules: [], texts: [] };
  const { label, value } = axis.line;
  const at = position(y, value);
  const spots = [at + fontSize * 1.1, at - fontSize * 0.5].map(
    (baseline): PlacedText => ({ text: label, x: plot.left, y: baseline, anchor: 'start', tone: 'ink' }),
  );
  const free = spots.find((text) => isFree(textBox(text, fontSize), around));
  return {
    rules: [{ from: [plot.left, at], to: [plot.right, at], tone: 'ink', strong: true }],
    texts: free === undefined ? [] : [free],
  };
}

function claimLabels(claims: SeriesFrameInput['claims'], { x, y, fontSize }: Placing, around: Surroundings): Labels {
  const boxes = [...around.boxes];
  const rules: PlacedRule[] = [];
  const texts: PlacedText[] = [];
  for (const claim of claims) {
    const at: At = [position(x, claim.x), position(y, claim.value)];
    const placed = labelClaim({ ...claim, at }, fontSize, { ...around, boxes });
    if (placed === undefined) continue;
    boxes.push(placed.box, leaderBox(placed.leader));
    rules.push(placed.leader);
    texts.push(placed.text);
  }
  return { rules, texts };
}

/** What later labels keep clear of: the texts and the leaders placed so far. */
const boxesOf = ({ rules, texts }: Labels, fontSize: number): Box[] => [
  ...rules.map(({ from, to }) => ({
    left: Math.min(from[0], to[0]) - 2,
    right: Math.max(from[0], to[0]) + 2,
    top: Math.min(from[1], to[1]) - 2,
    bottom: Math.max(from[1], to[1]) + 2,
  })),
  ...texts.map((text) => textBox(text, fontSize)),
];

/** Names the line, the claims and the curves, in this order, each where nothing is in its way. */
export function seriesLabels(input: SeriesFrameInput, placing: Placing): Labels {
  const { plot, fontSize } = placing;
  const curves = input.series.map((series) => curvePoints(series, placing));
  const points = curves.flat();
  const limits = { ...plot, top: 2 };
  const line = lineLabels(input.y, placing, { limits, boxes: [], points });
  const rings = input.claims.map((claim): Box => {
    const [x, y] = [position(placing.x, claim.x), position(placing.y, claim.value)];
    return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
  });
  const boxes = [...boxesOf(line, fontSize)];
  const claims = claimLabels(input.claims, placing, { limits, boxes: [...boxes, ...rings], points });
  boxes.push(...rings, ...boxesOf(claims, fontSize));
  const names = input.series.flatMap(({ label, side, tone }, index) => {
    const request = { text: label, side, fontSize, tone, curve: curves[index] ?? [] };
    const placed = labelCurve(request, { limits, boxes, points });
    if (placed === undefined) return [];
    boxes.push(placed.box);
    return [placed.text];
  });
  return { rules: [...line.rules, ...claims.rules], texts: [...line.texts, ...claims.texts, ...names] };
}
