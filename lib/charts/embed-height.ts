import { shownEvents } from './event-marks';
import { FRAME_WIDTH } from './frame';
import type { ChartSpec } from './spec';
import { textWidth } from './text-width';

/** The sizes of app/styles/embed.css and charts.css in pixels, where the reader's browser says 16 px. */
const REM = 18;
const BESIDE = 1.55;
const PADDING = 0.7 * REM;
const WIDEST = 50 * REM;
const WIDE_FROM = 656;
const NARROW_MOST = 25 * REM;
/** Fractions of a pixel add up. */
const SPARE = 6;
const SENTENCE_MOST = 40 * 0.9 * REM;

type Type = { readonly size: number; readonly line: number };
const SMALL: Type = { size: 0.8 * REM, line: BESIDE };

/** How many lines a text takes in a column, broken between words. */
function linesOf(text: string, size: number, column: number): number {
  const space = textWidth(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/ /)) {
    const width = textWidth(word, size);
    const joined = used === 0 ? width : used + space + width;
    if (joined > column && used > 0) lines += 1;
    used = joined > column ? width : joined;
  }
  return lines;
}

const block = (text: string, { size, line }: Type, column: number): number => linesOf(text, size, column) * size * line;

const sumOf = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

function headHeight({ headline, subtitle }: ChartSpec, column: number, width: number): number {
  const size = Math.min(Math.max(1.1 * REM, 0.95 * REM + 0.012 * width), 1.4 * REM);
  return block(headline, { size, line: 1.2 }, column) + 3.6 + block(subtitle, { size: 0.85 * REM, line: 1.4 }, column);
}

function drawingHeight({ frames }: ChartSpec, column: number): number {
  const isWide = column >= WIDE_FROM;
  const { height } = isWide ? frames.wide : frames.narrow;
  const width = isWide ? column : Math.min(column, NARROW_MOST);
  return 1.5 * REM + (height * width) / FRAME_WIDTH[isWide ? 'wide' : 'narrow'];
}

/** Legend and notes, the lists that are closed, and who says so. */
function footHeight(spec: ChartSpec, column: number): number {
  const { legend, notes, source } = spec;
  const line = SMALL.size * SMALL.line;
  const entries = legend.map(({ label }) => `••• ${label}`).join(' ');
  const closed = 0.85 * REM * BESIDE;
  return sumOf([
    legend.length === 0 ? 0 : 0.5 * REM + block(entries, SMALL, column),
    notes.length === 0 ? 0 : 0.3 * REM,
    ...notes.map(({ text }) => block(text, { ...SMALL, line: 1.45 }, column)),
    spec.kind === 'series' && shownEvents(spec).length > 0 ? closed : 0,
    1.2 * REM + closed,
    1.1 * REM + 1 + block(`${source.text} · ${'0'.repeat(30)}`, SMALL, column) + 0.3 * REM + line,
  ]);
}

/** In pixels: wide enough for the wide drawing, narrow enough for most columns of text. */
export const USUAL_WIDTH = 720;

/** About how high a frame of so many pixels must be for a chart whose lists are closed; rather too high than too low. */
export function embedHeight(spec: ChartSpec, width: number = USUAL_WIDTH): number {
  const side = Math.min(Math.max((width - 288) / 2, 0), 0.9 * REM);
  const column = Math.min(width - 2 * side, WIDEST);
  const sentence = { size: 0.9 * REM, line: BESIDE };
  return Math.ceil(
    sumOf([
      2 * PADDING + SPARE,
      headHeight(spec, column, width),
      drawingHeight(spec, column),
      block(spec.sentence, sentence, Math.min(column, SENTENCE_MOST)),
      footHeight(spec, column),
    ]),
  );
}
