import type { Slide } from '#lib/export/deck';
import { fittingSize } from './slide-fit';
import { BODY_WIDTH, slideRoom } from './slide-room';

/** The size of what is drawn, in any unit. */
export type Drawn = { readonly width: number; readonly height: number };

const CODE = 13;
/** Above the code. */
const RAIL = { width: 21, largest: 1.9, smallest: 1.1, leading: 1.3, between: 0.15 } as const;
/** Beside the code, under a drawing that takes the whole width. */
const LOW_RAIL = { ...RAIL, width: 63, height: CODE - 1.5 } as const;
const WHOLE_WIDTH = 92;

/** Is a drawing larger over the whole width, with the rest under it, than beside the rest? */
function isLow({ width, height }: Drawn, room: number): boolean {
  const beside = Math.min(BODY_WIDTH / width, room / height);
  return Math.min(WHOLE_WIDTH / width, (room - CODE) / height) > beside;
}

/** Where the rail stands, and the size of what is written in it. */
export function slideLayout(slide: Slide, labels: readonly string[], drawn: Drawn | undefined) {
  const { headline, height } = slideRoom(slide);
  const low = drawn !== undefined && isLow(drawn, height);
  const rail = fittingSize([slide.subtitle, ...labels], low ? LOW_RAIL : { ...RAIL, height: height - CODE });
  return { low, headline, rail };
}
