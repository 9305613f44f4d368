import { type Placed, type Side, textBox } from './direct-labels';
import type { Box, PlacedRule, PlacedText } from './frame';
import { isFree, type Surroundings } from './free-spot';
import type { At } from './path';

/** A claim to mark: where it stands, what its label says, on which side of the curves the label hangs. */
export type ClaimLabel = { readonly at: At; readonly label: string; readonly short: string; readonly side: Side };
type PlacedClaim = Placed & { readonly leader: PlacedRule };

const RING = 6;
const BESIDE = 5;
const STEP = 4;

type Spot = { readonly words: string; readonly y: number; readonly anchor: 'start' | 'end'; readonly fontSize: number };

function spot({ at: [x, claimY], side }: ClaimLabel, { words, y, anchor, fontSize }: Spot): PlacedClaim {
  const text: PlacedText = { text: words, x: anchor === 'end' ? x - BESIDE : x + BESIDE, y, anchor, tone: 'ink' };
  const leader: PlacedRule =
    side === 'above'
      ? { from: [x, y - fontSize * 0.8], to: [x, claimY - RING], tone: 'ink' }
      : { from: [x, claimY + RING], to: [x, y + fontSize * 0.25], tone: 'ink' };
  return { text, leader, box: textBox(text, fontSize) };
}

/** Baselines from the claim outwards, as far as the plot goes. */
function levels({ at: [, claimY], side }: ClaimLabel, fontSize: number, { limits }: Surroundings): number[] {
  const near = side === 'above' ? claimY - RING - fontSize * 0.7 : claimY + RING + fontSize * 1.4;
  const room = side === 'above' ? near - limits.top : limits.bottom - near;
  const steps = Math.max(0, Math.floor(room / STEP));
  return Array.from({ length: steps + 1 }, (_, index) => near + (side === 'above' ? -1 : 1) * index * STEP);
}

/** The label beside a leader that rises (or hangs) from the claim, at the nearest level that is free; the short words if the long ones fit nowhere. */
export function labelClaim(claim: ClaimLabel, fontSize: number, around: Surroundings): PlacedClaim | undefined {
  for (const words of [claim.label, claim.short])
    for (const y of levels(claim, fontSize, around))
      for (const anchor of ['end', 'start'] as const) {
        const placed = spot(claim, { words, y, anchor, fontSize });
        if (isFree(placed.box, around)) return placed;
      }
  return undefined;
}

export const leaderBox = ({ from, to }: PlacedRule): Box => ({
  left: from[0] - 2,
  right: from[0] + 2,
  top: Math.min(from[1], to[1]),
  bottom: Math.max(from[1], to[1]),
});
