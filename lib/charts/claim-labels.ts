import type { Box, PlacedRule, PlacedText } from './frame';
import { type Placed, type Side, textBox } from './direct-labels';
import { isFree, type Surroundings } from './free-spot';
import type { At } from './path';

/** A claim to mark: where it stands, what its label says, on which side of the curves the label hangs. */
export type ClaimLabel = { readonly at: At; readonly text: string; readonly side: Side };
type PlacedClaim = Placed & { readonly leader: PlacedRule };

const RING = 6;
const BESIDE = 5;

function spot(claim: ClaimLabel, y: number, anchor: 'start' | 'end', fontSize: number): PlacedClaim {
  const [x, claimY] = claim.at;
  const text: PlacedText = { text: claim.text, x: anchor === 'end' ? x - BESIDE : x + BESIDE, y, anchor, tone: 'ink' };
  const from = y - fontSize * 0.8;
  const to = y + fontSize * 0.25;
  const leader: PlacedRule =
    claim.side === 'above'
      ? { from: [x, from], to: [x, claimY - RING], tone: 'ink' }
      : { from: [x, claimY + RING], to: [x, to], tone: 'ink' };
  return { text, leader, box: textBox(text, fontSize) };
}

/** The label beside a leader that rises (or hangs) from the claim, at the first level that is free, farthest first. */
export function labelClaim(claim: ClaimLabel, fontSize: number, around: Surroundings): PlacedClaim | undefined {
  const { top, bottom } = around.limits;
  const levels = Array.from({ length: 12 }, (_, index) => index * fontSize * 0.6);
  for (const level of levels) {
    const y = claim.side === 'above' ? top + fontSize * 0.8 + level : bottom - fontSize * 0.25 - level;
    for (const anchor of ['end', 'start'] as const) {
      const placed = spot(claim, y, anchor, fontSize);
      if (isFree(placed.box, around)) return placed;
    }
  }
  return undefined;
}

export const leaderBox = ({ from, to }: PlacedRule): Box => ({
  left: from[0] - 2,
  right: from[0] + 2,
  top: Math.min(from[1], to[1]),
  bottom: Math.max(from[1], to[1]),
});
