import { balancedLines, cutLines, type Face, keepsWords, wrappedLines } from './wrapped-lines';

/** A text as it should be set, before its box is known; sizes in pixels of the picture. */
export type Part = {
  readonly text: string;
  readonly face: Face;
  readonly tone: 'ink' | 'mute' | 'over';
  readonly size: number;
  /** Never set in more lines, however small. */
  readonly most: number;
  /** Above it, as a share of its size; none above the first. */
  readonly above: number;
  /** From line to line, as a share of its size. */
  readonly leading: number;
};
/** `y` is the baseline, `x` where the line begins, or ends. */
export type SetLine = Pick<Part, 'text' | 'face' | 'tone' | 'size'> & {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'end';
};
export type TextBlock = { readonly lines: readonly SetLine[]; readonly height: number };
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How small a text may become to be whole; beyond that it is cut, and says so. */
const SMALLEST = 0.55;
const STEP = 0.05;

/** The parts under each other in an area, all by the same share smaller until every text is whole. */
export function textBlock(parts: readonly Part[], area: Area): TextBlock {
  const said = parts.filter(({ text }) => text !== '');
  for (let share = 1; share >= SMALLEST; share -= STEP) {
    const block = setIn(said, area, { share, isCut: false });
    if (block !== undefined) return block;
  }
  return setIn(said, area, { share: SMALLEST, isCut: true }) ?? { lines: [], height: 0 };
}

type Manner = { readonly share: number; readonly isCut: boolean };

/** Undefined where a text would not be whole; cut, lines that do not fit are left out from the end. */
function setIn(parts: readonly Part[], area: Area, manner: Manner): TextBlock | undefined {
  const lines: SetLine[] = [];
  let bottom = 0;
  for (const part of parts) {
    const size = part.size * manner.share;
    const top = bottom + (lines.length === 0 ? 0 : part.above * size);
    const shown = linesOf(part, { ...area, height: area.height - top }, manner);
    if (shown === undefined) return undefined;
    const step = part.leading * size;
    const { face, tone } = part;
    for (const [index, text] of shown.entries()) {
      // The baseline: descenders keep a quarter of the size.
      lines.push({ text, face, tone, size, x: area.x, y: area.y + top + index * step + 0.75 * size });
    }
    if (shown.length > 0) bottom = top + shown.length * step;
  }
  return { lines, height: bottom };
}

function linesOf(part: Part, { width, height }: Area, { share, isCut }: Manner): readonly string[] | undefined {
  const { face } = part;
  const text = glued(part.text);
  const setting = { face, size: part.size * share, width };
  const most = Math.min(part.most, Math.max(0, Math.floor(height / (part.leading * setting.size))));
  const wrapped = (face === 'serif' ? balancedLines : wrappedLines)(text, setting);
  if (isCut) return cutLines(wrapped, most, setting);
  return wrapped.length <= most && keepsWords(text, setting) ? wrapped : undefined;
}

/** A number and what it counts stay on one line. */
const glued = (text: string): string => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
