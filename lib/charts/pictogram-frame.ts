import { FONT_SIZE, FRAME_WIDTH, type FrameName, type PlacedText } from './frame';
import type { Glyph, PictogramFrame } from './spec';

/** A row counted out: the first ten are `inside`, empty ones where there are fewer, and the rest `outside`. */
export type Counted = {
  readonly label: string;
  readonly number: number;
  readonly inside: 'place' | 'post';
  readonly outside: 'over';
};

const TEN = 10;
/** The line takes a little room after the tenth. */
const LINE_ROOM = 10;
const GAP = { narrow: 3, wide: 7 } as const;
const BETWEEN_ROWS = 16;

const shapeAt = (row: Counted, index: number): Glyph['shape'] => {
  if (index >= TEN) return row.outside;
  return index < row.number ? row.inside : 'empty';
};

/** Rows of glyphs under their labels, with the line after the tenth through all of them. */
export function pictogramFrame(name: FrameName, rows: readonly Counted[]): PictogramFrame {
  const width = FRAME_WIDTH[name];
  const fontSize = FONT_SIZE[name];
  const most = Math.max(TEN, ...rows.map(({ number }) => number));
  const size = Math.min(30, Math.floor((width - 2 - LINE_ROOM) / most - GAP[name]));
  const step = size + GAP[name];
  const rowHeight = fontSize * 1.5 + size + BETWEEN_ROWS;
  const topOf = (row: number) => row * rowHeight + fontSize * 1.5;
  const glyphs = rows.flatMap((row, line) =>
    Array.from({ length: Math.max(TEN, row.number) }, (_, index): Glyph => {
      const beyond = index >= TEN ? LINE_ROOM : 0;
      return { x: 1 + index * step + beyond, y: topOf(line), shape: shapeAt(row, index) };
    }),
  );
  const texts = rows.map(
    ({ label }, line): PlacedText => ({
      text: label,
      x: 0,
      y: line * rowHeight + fontSize,
      anchor: 'start',
      tone: 'ink',
    }),
  );
  const lineAt = 1 + TEN * step - GAP[name] / 2 + LINE_ROOM / 2;
  const height = Math.ceil(rows.length * rowHeight - BETWEEN_ROWS + 6);
  const rules = rows.map((_, line) => ({
    from: [lineAt, topOf(line) - 4] as const,
    to: [lineAt, topOf(line) + size + 4] as const,
    tone: 'ink' as const,
    strong: true,
  }));
  const plot = { left: 0, top: 0, right: width, bottom: height };
  return { width, height, fontSize, plot, zones: [], rules, texts, glyphs, glyphSize: size };
}
