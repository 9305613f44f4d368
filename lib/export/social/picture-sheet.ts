import { chartText } from '#lib/i18n/charts';
import { layoutText } from '#lib/i18n/layout';
import { socialText } from '#lib/i18n/social';
import { type PictureBody, pictureBody, type SocialShape } from './picture-layout';
import type { SocialPicture } from './social-picture';
import { type SetLine, textBlock } from './text-block';

/** A whole picture, everything placed, in pixels. */
export type PictureSheet = PictureBody & {
  readonly width: number;
  readonly height: number;
  /** The site's sign, and a larger one where there is no chart; `size` is its side. */
  readonly logos: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  /** The hairlines under the head and over the foot. */
  readonly rules: readonly { readonly from: number; readonly to: number; readonly y: number }[];
};

/** In pixels; the sizes that sites which show links ask for. */
const PICTURE_SIZE: Readonly<Record<SocialShape, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
};
const MARGIN = 56;
const HEAD = 88;
const LOGO = 40;
const FOOT = { wide: 19, square: 23 } as const;

/** The picture in a shape: whose site it is, what it says, the drawing, who says so. */
export function pictureSheet(picture: SocialPicture, shape: SocialShape): PictureSheet {
  const { width, height } = PICTURE_SIZE[shape];
  const inner = width - 2 * MARGIN;
  const foot = footOf(picture, shape);
  const footTop = height - 26 - foot.height;
  const area = { x: MARGIN, y: HEAD + 24, width: inner, height: footTop - 16 - 22 - HEAD - 24 };
  const big = picture.chart === undefined ? Math.min(area.height * 0.62, 400) : 0;
  const beside =
    shape === 'wide' ? { ...area, width: area.width - big - MARGIN } : { ...area, height: area.height - big };
  const body = pictureBody({ picture, shape, area: big === 0 ? area : beside });
  const large = { x: width - MARGIN - big, y: area.y + area.height - big, size: big };
  return {
    ...{ width, height, chart: body.chart, marks: body.marks },
    lines: [...headOf(picture, width), ...body.lines, ...foot.lines.map((line) => ({ ...line, y: line.y + footTop }))],
    logos: [{ x: MARGIN, y: 28, size: LOGO }, ...(big === 0 ? [] : [large])],
    rules: [HEAD, footTop - 16].map((y) => ({ from: MARGIN, to: width - MARGIN, y })),
  };
}

/** The name of the site, and the language of the page behind the picture. */
function headOf({ lang }: SocialPicture, width: number): readonly SetLine[] {
  const { siteName } = layoutText[lang];
  const { language } = socialText[lang];
  const name = { text: siteName, face: 'serif', tone: 'ink', size: 32, x: MARGIN + LOGO + 14, y: 59 } as const;
  return [name, { text: language, face: 'sans', tone: 'mute', size: 20, x: width - MARGIN, y: 57, anchor: 'end' }];
}

/** Who says so and which release this is; what the site is, where no figure is shown. */
function footOf({ lang, source, release }: SocialPicture, shape: SocialShape) {
  const text = source === '' ? layoutText[lang].tagline : `${source} · ${chartText[lang].release(release)}`;
  const size = FOOT[shape];
  const { width } = PICTURE_SIZE[shape];
  const part = { text, face: 'sans', tone: 'mute', size, most: 2, above: 0, leading: 1.35 } as const;
  return textBlock([part], { x: MARGIN, y: 0, width: width - 2 * MARGIN, height: 3 * size });
}
