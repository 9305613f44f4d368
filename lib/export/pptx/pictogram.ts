import type { Glyph, PictogramFrame, PictogramSpec } from '#lib/charts/spec';
import { pptxText } from '#lib/i18n/pptx';
import { offsetAndExtent, shapeLook } from './fill';
import { emu, type Place } from './look';
import { graphic, type Shape, textBox } from './shape';
import { type TableText, tableData } from './table';
import { linesOf } from './text';
import { el } from './xml';

const PERSON = 0.64;
const TABLE_HEIGHT = 1.6;

/** Places on the slide of what the frame places in its own units. */
type Scaled = { readonly at: (box: Place) => Place };

function scaled({ width, height }: PictogramFrame, place: Place): Scaled {
  const scale = Math.min(place.w / width, place.h / height);
  return {
    at: ({ x, y, w, h }) => ({ x: place.x + x * scale, y: place.y + y * scale, w: w * scale, h: h * scale }),
  };
}

const mark =
  (place: Place, name: string, look: Parameters<typeof shapeLook>[1]): ((id: number) => string) =>
  (id) =>
    el(
      'p:sp',
      {},
      el('p:nvSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvSpPr', {}), el('p:nvPr', {})),
      shapeLook(place, look),
    );

/** A place is a box with its person in it, a person without one has no box; a post is a box, empty when nobody fills it. */
function glyphMarks({ x, y, shape }: Glyph, size: number, { at }: Scaled): Shape[] {
  const box = mark(at({ x, y, w: size, h: size }), shape, { fill: undefined, line: { colour: 'ink', points: 1.5 } });
  const room = (size * (1 - PERSON)) / 2;
  const person = mark(at({ x: x + room, y: y + room, w: size * PERSON, h: size * PERSON }), shape, {
    fill: shape === 'over' ? 'over' : 'place',
    shape: 'ellipse',
  });
  return [...(shape === 'over' ? [] : [box]), ...(shape === 'empty' ? [] : [person])];
}

/** Ids inside a group count on from far above those of the slide. */
const INSIDE = 1000;

/** The glyphs and the line as one group that a screen reader reads as one sentence. */
const group =
  (frame: PictogramFrame, place: Place, spec: PictogramSpec): Shape =>
  (id) => {
    const scale = scaled(frame, place);
    const rules = frame.rules.map(({ from, to }) =>
      mark(scale.at({ x: from[0] - 1, y: from[1], w: 2, h: to[1] - from[1] }), 'line', { fill: 'ink' }),
    );
    const marks = [...frame.glyphs.flatMap((glyph) => glyphMarks(glyph, frame.glyphSize, scale)), ...rules];
    const own = { x: emu(place.x), y: emu(place.y) };
    const inner = el('a:chOff', own) + el('a:chExt', { cx: emu(place.w), cy: emu(place.h) });
    return el(
      'p:grpSp',
      {},
      el(
        'p:nvGrpSpPr',
        {},
        el('p:cNvPr', { id, name: pptxText[spec.lang].picture, descr: spec.sentence }),
        el('p:cNvGrpSpPr', {}),
        el('p:nvPr', {}),
      ),
      el('p:grpSpPr', {}, el('a:xfrm', {}, offsetAndExtent(place), inner)),
      ...marks.map((one, index) => one(INSIDE + index)),
    );
  };

/** People and places counted out in shapes of PowerPoint's own, their labels, and the numbers as a table. */
export function pictogram(spec: PictogramSpec, place: Place): Shape[] {
  const { lang, table } = spec;
  const frame = spec.frames.wide;
  const upper: Place = { ...place, h: place.h - TABLE_HEIGHT - 0.2 };
  const lower: Place = { ...place, y: place.y + upper.h + 0.2, w: place.w * 0.7, h: TABLE_HEIGHT };
  const { at } = scaled(frame, upper);
  const texts = frame.texts.map(({ text, x, y }) =>
    textBox(
      { ...at({ x, y: y - frame.fontSize, w: 0, h: 0 }), w: place.w, h: 0.35 },
      linesOf(text, { points: 18, colour: 'ink' }),
      {
        name: text,
        lang,
      },
    ),
  );
  const cells = (row: readonly { readonly text: string }[]): TableText[] =>
    row.map(({ text }, column) => ({ text, isNumber: table.columns[column]?.numeric === true }));
  const head = cells(table.columns.map(({ label }) => ({ text: label })));
  const data = tableData({ head, rows: table.rows.map(cells), points: 14 }, lower, lang);
  return [
    group(frame, upper, spec),
    ...texts,
    graphic(lower, { name: pptxText[lang].table, alt: table.caption, data }),
  ];
}
