import type { PictureSheet } from '#lib/export/social/picture-sheet';
import type { PlacedMark } from '#lib/export/social/small-print';
import type { SetLine } from '#lib/export/social/text-block';
import type { Face } from '#lib/export/social/wrapped-lines';
import { escapedHtml } from '#lib/format/escaped-html';
import { chartSvg, PICTURE_SANS, PICTURE_SERIF } from './chart-svg';
import { type DrawingSheets, themeColours } from './drawing-style';

const FONT: Readonly<Record<Face, string>> = {
  sans: `font-family="${PICTURE_SANS}"`,
  'sans-strong': `font-family="${PICTURE_SANS}" font-weight="600"`,
  serif: `font-family="${PICTURE_SERIF}" font-weight="600"`,
};
const tenth = (value: number): number => Math.round(value * 10) / 10;
type Colour = (token: string) => string;

/** A whole picture as one SVG text. Pictures are of paper, whatever the theme of who sees them. */
export async function pictureSvg(sheet: PictureSheet, sheets: DrawingSheets): Promise<string> {
  const { width, height, logos, rules, lines, marks, chart } = sheet;
  const colours = themeColours(sheets.tokens, 'light');
  const colour: Colour = (token) => colours.get(token) ?? 'none';
  const drawn = chart && (await chartSvg(chart.spec, { frame: chart.frame, theme: 'light', sheets, box: chart.box }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    ...rules.map(
      ({ from, to, y }) => `<path d="M${from},${tenth(y)}H${to}" stroke="${colour('rule')}" stroke-width="2"/>`,
    ),
    ...logos.map((logo) => logoMarks(logo, colour)),
    ...lines.map((line) => textLine(line, colour)),
    ...marks.map((mark) => markShape(mark, colour)),
    drawn ?? '',
    '</svg>',
  ].join('');
}

function textLine({ text, face, tone, size, x, y, anchor }: SetLine, colour: Colour): string {
  const where = `x="${tenth(x)}" y="${tenth(y)}" font-size="${tenth(size)}"${anchor === undefined ? '' : ' text-anchor="end"'}`;
  return `<text ${where} ${FONT[face]} fill="${colour(tone)}" xml:space="preserve">${escapedHtml(text)}</text>`;
}

/** As in the legends of charts.css: filled the ministry's own, square our sum, hollow read or counted elsewhere. */
function markShape({ style, x, y, size }: PlacedMark, colour: Colour): string {
  const [ink, paper] = [colour('ink'), colour('paper')];
  const half = size / 2;
  const isSquare = style === 'derived' || style === 'stated';
  const isFilled = style === 'official' || style === 'derived';
  const paint = `fill="${isFilled ? ink : paper}" stroke="${ink}" stroke-width="2"`;
  return isSquare
    ? `<rect x="${tenth(x - half)}" y="${tenth(y - half)}" width="${tenth(size)}" height="${tenth(size)}" ${paint}/>`
    : `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(style === 'ring' ? size * 0.66 : half)}" ${paint}/>`;
}

/** Three bars crossing a line, as in components/layout/logo. */
function logoMarks({ x, y, size }: PictureSheet['logos'][number], colour: Colour): string {
  return [
    `<svg x="${tenth(x)}" y="${tenth(y)}" width="${tenth(size)}" height="${tenth(size)}" viewBox="0 0 24 24">`,
    `<path fill="${colour('over')}" d="M3,9h4v2H3zM10,5h4v6h-4zM17,1h4v10h-4z"/>`,
    `<path fill="${colour('place')}" d="M3,13h4v9H3zM10,13h4v9h-4zM17,13h4v9h-4z"/>`,
    `<path fill="${colour('ink')}" d="M0,11h24v2H0z"/></svg>`,
  ].join('');
}
