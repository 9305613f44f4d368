import type { FrameName } from '#lib/charts/frame';
import type { ChartSpec } from '#lib/charts/spec';
import { type Drawing, type PlacedChart, placedDrawing, shiftedBy } from './placed-drawing';
import { type PlacedMark, printEntries, smallPrint } from './small-print';
import type { SocialPicture } from './social-picture';
import { type Area, type Part, type SetLine, type TextBlock, textBlock } from './text-block';

export type SocialShape = 'wide' | 'square';

/** All that stands between the head and the foot of a picture. */
export type PictureBody = {
  readonly lines: readonly SetLine[];
  readonly marks: readonly PlacedMark[];
  readonly chart: PlacedChart | undefined;
};

const GAP = 44;
const PRINT_GAP = 14;
/** What a text may take of the height above a drawing. */
const TEXT_ABOVE: Readonly<Record<SocialShape, number>> = { wide: 0.44, square: 0.44 };
/** What a drawing beside its text may take of the width. */
const BESIDE: Readonly<Record<FrameName, number>> = { narrow: 0.44, wide: 0.58 };
const CAPTION: Readonly<Record<SocialShape, number>> = { wide: 18, square: 24 };
/** Below this share of the frame's size the drawing is none. */
const SMALLEST_SCALE = 0.4;

type Asked = { readonly picture: SocialPicture; readonly shape: SocialShape; readonly area: Area };
type Drawn = Asked & { readonly spec: ChartSpec; readonly frame: FrameName };
/** `worth` orders the ways to place the same things: how large the drawing comes out, and how large the headline. */
type Arrangement = Omit<PictureBody, 'marks'> & { readonly worth: number };

/** The texts and the drawing beside or above each other, in the frame that reads best; under both what its marks mean. */
export function pictureBody(asked: Asked): PictureBody {
  const { picture, shape, area } = asked;
  const alone = { lines: textBlock(parts(picture, shape), area).lines, marks: [], chart: undefined };
  const spec = picture.chart;
  if (spec === undefined) return alone;
  const print = smallPrint(printEntries(spec), { width: area.width, size: CAPTION[shape] * 0.9 });
  const room = { ...area, height: area.height - (print.height === 0 ? 0 : print.height + PRINT_GAP) };
  const frames = (['narrow', 'wide'] as const).map((frame) => ({ ...asked, area: room, spec, frame }));
  const ways = [...(shape === 'wide' ? frames.map(beside) : []), ...frames.map(above)];
  const [best] = ways.flatMap((way) => way ?? []).toSorted((a, b) => b.worth - a.worth);
  if (best === undefined) return alone;
  const down = <S extends { readonly x: number; readonly y: number }>(spot: S): S => ({
    ...spot,
    x: spot.x + area.x,
    y: spot.y + area.y + area.height - print.height,
  });
  return { chart: best.chart, lines: [...best.lines, ...print.lines.map(down)], marks: print.marks.map(down) };
}

function parts({ kicker, number, headline, meaning }: SocialPicture, shape: SocialShape): readonly Part[] {
  const unit = shape === 'wide' ? 1 : 1.22;
  const [figure, tone] = [number?.text ?? '', number?.tone ?? 'ink'];
  const title = figure === '' ? 54 : 42;
  return [
    { text: kicker, face: 'sans-strong', tone: 'mute', size: 23 * unit, most: 2, above: 0, leading: 1.3 },
    { text: figure, face: 'serif', tone, size: 128 * unit, most: 1, above: 0.04, leading: 1.08 },
    { text: headline, face: 'serif', tone: 'ink', size: title * unit, most: 7, above: 0.3, leading: 1.16 },
    { text: meaning, face: 'sans', tone: 'mute', size: 25 * unit, most: 6, above: 0.7, leading: 1.38 },
  ];
}

const drawingIn = ({ spec, frame, picture: { caption }, shape }: Drawn, area: Area): Drawing =>
  placedDrawing({ spec, frame, caption, size: CAPTION[shape] }, area);

/** The text at the left, the drawing at the right margin. */
function beside(drawn: Drawn): Arrangement | undefined {
  const { picture, shape, area, frame } = drawn;
  const drawing = drawingIn(drawn, { ...area, width: Math.round(area.width * BESIDE[frame]) });
  const block = textBlock(parts(picture, shape), { ...area, width: area.width - drawing.width - GAP });
  const lower = Math.max(0, Math.min(40, (area.height - block.height) / 2));
  const lines = block.lines.map((line) => ({ ...line, y: line.y + lower }));
  const { box } = drawing.chart;
  const right = shiftedBy(drawing, area.width - drawing.width, (area.y + area.height - box.y - box.height) / 2);
  return arranged({ ...block, lines }, right, legibility);
}

function above(drawn: Drawn): Arrangement | undefined {
  const { picture, shape, area } = drawn;
  const block = textBlock(parts(picture, shape), { ...area, height: area.height * TEXT_ABOVE[shape] });
  const top = block.height + GAP * 0.6;
  const drawing = drawingIn(drawn, { ...area, y: area.y + top, height: area.height - top });
  return arranged(block, drawing, shape === 'wide' ? legibility : ({ chart: { box } }) => box.width * box.height);
}

const scaleOf = ({ chart: { spec, frame, box } }: Drawing): number => box.width / spec.frames[frame].width;

/** The size that the drawing's own text comes out in; larger than this it gains nothing. */
const legibility = (drawing: Drawing, headline: number): number =>
  Math.min(scaleOf(drawing), 1.6) * drawing.chart.spec.frames[drawing.chart.frame].fontSize * Math.sqrt(headline);

type Worth = (drawing: Drawing, headline: number) => number;

/** Undefined where the drawing has no room. */
function arranged(block: TextBlock, drawing: Drawing, worth: Worth): Arrangement | undefined {
  if (scaleOf(drawing) <= SMALLEST_SCALE) return undefined;
  const headline = block.lines.find(({ face }) => face === 'serif')?.size ?? 0;
  const { chart, caption } = drawing;
  return { lines: [...block.lines, ...caption], chart, worth: worth(drawing, headline) };
}
