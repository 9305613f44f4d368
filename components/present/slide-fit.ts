import { textWidth } from '#lib/charts/text-width';

/** A part of a slide, and the sizes its text may have: all in hundredths of the slide's width (`cqi`); a slide is 56.25 high. */
export type Room = {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** Line height, in sizes. */
  readonly leading: number;
  /** Between two texts, in sizes. */
  readonly between?: number;
};

const STEP = 0.1;
/** The spaces that French keeps together break no line. */
const words = (text: string): readonly string[] => text.split(/[ \n]+/);

/** Lines as a browser fills them, word by word; the widths are on the safe side. */
function lines(text: string, size: number, width: number): number {
  let count = 1;
  let line = '';
  for (const word of words(text)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      count += 1;
      line = word;
    } else line = longer;
  }
  return count;
}

/** How high texts of a size stand in a room of that width. */
export function heightOf(texts: readonly string[], size: number, { width, leading, between = 0 }: Room): number {
  const count = texts.reduce((sum, text) => sum + lines(text, size, width), 0);
  return size * (count * leading + Math.max(0, texts.length - 1) * between);
}

const fits = (texts: readonly string[], size: number, room: Room): boolean =>
  texts.every((text) => words(text).every((word) => textWidth(word, size) <= room.width)) &&
  heightOf(texts, size, room) <= room.height;

/**
 * The largest size at which texts stand in their room, measured without a browser: the server writes the slide, and nothing
 * moves when it is shown. The smallest where none is small enough; e2e/present.spec.ts looks for text that sticks out.
 */
export function fittingSize(texts: readonly string[], room: Room): number {
  const steps = Math.floor((room.largest - room.smallest) / STEP);
  for (let step = 0; step <= steps; step += 1) {
    const size = Math.round((room.largest - step * STEP) * 10) / 10;
    if (fits(texts, size, room)) return size;
  }
  return room.smallest;
}
