import type { FrameName } from '#lib/charts/frame';
import type { ChartSpec } from '#lib/charts/spec';
import type { SocialPicture } from './social-picture';
import { type Area, type Part, type SetLine, type TextBlock, textBlock } from './text-block';

export type SocialShape = 'wide' | 'square';
/** In pixels; the sizes that sites which show links ask for. */
export const PICTURE_SIZE: Readonly<Record<SocialShape, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
};

export type PlacedChart = { readonly spec: ChartSpec; readonly frame: FrameName; readonly box: Area };
/** All that stands between the head and the foot of a picture. */
export type PictureBody = { readonly lines: readonly SetLine[]; readonly chart: PlacedChart | undefined };

const GAP = 44;
/** A drawing under its text keeps at least this share of the height. */
const TEXT_ABOVE: Readonly<Record<SocialShape, number>> = { wide: 0.44, square: 0.42 };
/** What a drawing beside its text may take of the width. */
const BESIDE: Readonly<Record<FrameName, number>> = { narrow: 0.44, wide: 0.58 };
const CAPTION = { wide: 18, square: 24 } as const;

type Arrangement = PictureBody & {
  /** How large the drawing's own text comes out, lowered where the headline had to shrink. */
  readonly worth: number;
};

/** The texts and the drawing in an area: beside or above each other, in the frame that reads best. */
export function pictureBody(picture: SocialPicture, shape: SocialShape, area: Area): PictureBody {
  const { chart } = picture;
  if (chart === undefined) return { lines: textBlock(parts(picture, shape), area).lines, chart: undefined };
  const stacked = (['narrow', 'wide'] as const).map((frame) => above(picture, { shape, area, frame }));
  const side = (['narrow', 'wide'] as const).map((frame) => beside(picture, { shape, area, frame }));
  const all = shape === 'wide' ? [...side, ...stacked] : stacked;
  const best = all.flatMap((one) => one ?? []).toSorted((a, b) => b.worth - a.worth)[0];
  return best ?? { lines: textBlock(parts(picture, shape), area).lines, chart: undefined };
}

function parts({ kicker, number, headline, meaning }: SocialPicture, shape: SocialShape): readonly Part[] {
  const unit = shape === 'wide' ? 1 : 1.22;
  const title = number === undefined ? 54 : 42;
  return [
    { text: kicker, face: 'sans-strong', tone: 'mute', size: 23 * unit, most: 2, above: 0, leading: 1.3 },
    {
      text: number?.text ?? '',
      face: 'serif',
      tone: number?.tone ?? 'ink',
      size: 128 * unit,
      most: 1,
      above: 0.04,
      leading: 1.08,
    },
    { text: headline, face: 'serif', tone: 'ink', size: title * unit, most: 7, above: 0.3, leading: 1.16 },
    { text: meaning, face: 'sans', tone: 'mute', size: 25 * unit, most: 5, above: 0.7, leading: 1.38 },
  ];
}

type Asked = { readonly shape: SocialShape; readonly area: Area; readonly frame: FrameName };

function beside(picture: SocialPicture, { shape, area, frame }: Asked): Arrangement | undefined {
  const right = Math.round(area.width * BESIDE[frame]);
  const room = { x: area.x + area.width - right, y: area.y, width: right, height: area.height };
  const drawn = drawing(picture, { shape, area: room, frame });
  const left = area.width - drawn.width - GAP;
  const block = textBlock(parts(picture, shape), { ...area, width: left });
  const shift = Math.max(0, (area.height - block.height) / 2);
  const lines = block.lines.map((line) => ({ ...line, y: line.y + Math.min(shift, 40) }));
  const moved = area.x + area.width - drawn.width - room.x;
  return arranged({ lines, headline: picture.headline, drawn: shiftedBy(drawn, moved) });
}

function above(picture: SocialPicture, { shape, area, frame }: Asked): Arrangement | undefined {
  const block = textBlock(parts(picture, shape), { ...area, height: area.height * TEXT_ABOVE[shape] });
  const top = block.height + GAP * 0.6;
  const room = { x: area.x, y: area.y + top, width: area.width, height: area.height - top };
  return arranged({
    lines: block.lines,
    headline: picture.headline,
    drawn: drawing(picture, { shape, area: room, frame }),
  });
}

type Drawn = { readonly caption: readonly SetLine[]; readonly chart: PlacedChart; readonly width: number };

/** The drawing as large as it goes, under its caption. */
function drawing({ chart, caption }: SocialPicture, { shape, area, frame }: Asked): Drawn {
  if (chart === undefined) throw new Error('a picture without a chart has nothing to draw');
  const { width, height } = chart.frames[frame];
  const words: Part = {
    text: caption,
    face: 'sans',
    tone: 'mute',
    size: CAPTION[shape],
    most: 2,
    above: 0,
    leading: 1.35,
  };
  const written = (of: number) => textBlock([words], { ...area, width: of, height: 3 * CAPTION[shape] });
  const under = ({ lines, height: taken }: TextBlock) => (lines.length === 0 ? 0 : taken + 10);
  const scaleUnder = (set: TextBlock) => Math.min(area.width / width, (area.height - under(set)) / height);
  // A narrower drawing may need one more line of caption, and is the smaller for it.
  const first = scaleUnder(written(area.width));
  const block = written(first * width);
  const scale = scaleUnder(block);
  const box = { x: area.x, y: area.y + under(block), width: scale * width, height: scale * height };
  return { caption: block.lines, chart: { spec: chart, frame, box }, width: Math.max(scale, first) * width };
}

const shiftedBy = ({ caption, chart, width }: Drawn, by: number): Drawn => ({
  caption: caption.map((line) => ({ ...line, x: line.x + by })),
  chart: { ...chart, box: { ...chart.box, x: chart.box.x + by } },
  width,
});

type Set = { readonly lines: readonly SetLine[]; readonly headline: string; readonly drawn: Drawn };

/** Undefined where the drawing has no room. */
function arranged({ lines, drawn: { caption, chart } }: Set): Arrangement | undefined {
  const { spec, frame, box } = chart;
  const scale = box.width / spec.frames[frame].width;
  const headline = lines.find(({ face }) => face === 'serif')?.size ?? 0;
  if (scale <= 0.4) return undefined;
  return {
    lines: [...lines, ...caption],
    chart,
    worth: Math.min(scale, 1.6) * spec.frames[frame].fontSize * Math.sqrt(headline),
  };
}
