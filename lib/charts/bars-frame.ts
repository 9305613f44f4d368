import { FONT_SIZE, FRAME_WIDTH, type FrameName, type PlacedRule, type PlacedText, type Tick } from './frame';
import { position, type Scale } from './scale';
import type { BarsFrame } from './spec';
import { fitText, textWidth } from './text-width';

/** What is written at a row: its name and kind, its value and what the value is made of. */
export type RowText = { readonly name: string; readonly kind: string; readonly value: string; readonly detail: string };
export type BarsInput = {
  readonly rows: readonly RowText[];
  readonly domain: readonly [number, number];
  /** The line all bars are held against, in ink, named above the bars. */
  readonly line?: { readonly value: number; readonly label: string };
};

const BAR_HEIGHT = { narrow: 16, wide: 18 } as const;
const MARGIN = 12;
/** Names may take this much of the wide frame; longer ones are cut, and whole in the table. */
const NAMES = 350;

type Columns = { readonly name: number; readonly value: number; readonly detail: number };
type Layout = {
  readonly fontSize: number;
  readonly step: number;
  readonly plot: BarsFrame['plot'];
  readonly columns: Columns;
};

function columnsOf(rows: readonly RowText[], fontSize: number): Columns {
  const widest = (texts: readonly string[], strong = false) =>
    Math.max(0, ...texts.map((text) => textWidth(text, fontSize, strong)));
  return {
    name: Math.min(NAMES, widest(rows.flatMap(({ name, kind }) => [name, kind]))),
    value: widest(
      rows.map(({ value }) => value),
      true,
    ),
    detail: widest(rows.map(({ detail }) => detail)),
  };
}

/** Side by side: names, bars, values, details. */
function wideLayout({ rows, line }: BarsInput): Layout {
  const fontSize = FONT_SIZE.wide;
  const columns = columnsOf(rows, fontSize);
  const step = rows.some(({ kind }) => kind !== '') ? 46 : 34;
  const top = line === undefined ? 2 : fontSize + 10;
  const beside = columns.value + (columns.detail > 0 ? columns.detail + MARGIN : 0);
  const right = FRAME_WIDTH.wide - beside - MARGIN * 1.5;
  const left = columns.name === 0 ? 1 : columns.name + MARGIN;
  return { fontSize, step, columns, plot: { left, top, right, bottom: top + step * rows.length } };
}

/** On a phone names and values stand above their bar, which takes the whole width. */
function narrowLayout({ rows, line }: BarsInput): Layout {
  const fontSize = FONT_SIZE.narrow;
  const second = rows.some(({ kind, detail }) => kind !== '' || detail !== '');
  const textHeight = fontSize * (second ? 2.45 : 1.25);
  const step = textHeight + BAR_HEIGHT.narrow + 18;
  const head = line === undefined ? 0 : fontSize + 8;
  const top = head + textHeight + BAR_HEIGHT.narrow / 2 - step / 2;
  const plot = { left: 1, top, right: FRAME_WIDTH.narrow - 1, bottom: top + step * rows.length };
  return { fontSize, step, plot, columns: columnsOf(rows, fontSize) };
}

function wideTexts(row: RowText, middle: number, { fontSize, plot, columns }: Layout): PlacedText[] {
  const baseline = middle + fontSize * 0.36;
  const valueEnd = plot.right + MARGIN * 1.5 + columns.value;
  const name = row.kind === '' ? baseline : middle - fontSize * 0.18;
  return [
    { text: fitText(row.name, fontSize, columns.name), x: 0, y: name, anchor: 'start', tone: 'ink' },
    {
      text: fitText(row.kind, fontSize, columns.name),
      x: 0,
      y: middle + fontSize * 1.02,
      anchor: 'start',
      tone: 'mute',
    },
    { text: row.value, x: valueEnd, y: baseline, anchor: 'end', tone: 'ink', strong: true },
    { text: row.detail, x: FRAME_WIDTH.wide, y: baseline, anchor: 'end', tone: 'mute' },
  ];
}

/** The value stands at the right of the name, or under it where the name needs the whole line. */
function narrowTexts(row: RowText, middle: number, { fontSize, plot }: Layout): PlacedText[] {
  const second = middle - BAR_HEIGHT.narrow / 2 - fontSize * 0.45;
  const first = second - fontSize * 1.2;
  const value = { text: row.value, x: plot.right, anchor: 'end', tone: 'ink', strong: true } as const;
  const room = plot.right - textWidth(row.value, fontSize, true) - MARGIN;
  const start = { x: 0, anchor: 'start' } as const;
  if (row.kind === '' && row.detail === '')
    return [
      { ...start, text: fitText(row.name, fontSize, room), y: second, tone: 'ink' },
      { ...value, y: second },
    ];
  if (row.kind === '')
    return [
      { ...start, text: fitText(row.name, fontSize, room), y: first, tone: 'ink' },
      { ...value, y: first },
      { ...start, text: fitText(row.detail, fontSize, plot.right), y: second, tone: 'mute' },
    ];
  const beside = textWidth(row.name, fontSize) <= room;
  return [
    { ...start, text: fitText(row.name, fontSize, plot.right), y: first, tone: 'ink' },
    { ...start, text: fitText(row.kind, fontSize, beside ? plot.right : room), y: second, tone: 'mute' },
    { ...value, y: beside ? first : second },
  ];
}

/** One line through all bars; on a phone, where texts stand between the bars, a piece of it at each. */
function lineRules(name: FrameName, at: number, { plot, step, fontSize }: Layout): PlacedRule[] {
  const piece = (from: number, to: number): PlacedRule => ({
    from: [at, from],
    to: [at, to],
    tone: 'ink',
    strong: true,
  });
  if (name === 'wide') return [piece(fontSize + 4, plot.bottom)];
  const reach = BAR_HEIGHT.narrow / 2 + 5;
  return Array.from({ length: Math.round((plot.bottom - plot.top) / step) }, (_, row) => {
    const middle = plot.top + (row + 0.5) * step;
    return piece(middle - reach, middle + reach);
  });
}

/** The line's name stays inside the frame, whichever end the line is near. */
function lineLabel(label: string, at: number, { fontSize, width }: { fontSize: number; width: number }): PlacedText {
  const half = textWidth(label, fontSize) / 2;
  const x = Math.min(Math.max(at, half), width - half);
  return { text: label, x, y: fontSize * 0.85, anchor: 'middle', tone: 'ink' };
}

/** Places everything of a bar chart but the bars. Rows share the plot's height; `y` counts rows from the top. */
export function barsFrame(name: FrameName, input: BarsInput): BarsFrame {
  const layout = name === 'wide' ? wideLayout(input) : narrowLayout(input);
  const { fontSize, step, plot } = layout;
  const width = FRAME_WIDTH[name];
  const x: Scale = { domain: input.domain, range: [plot.left, plot.right] };
  const y: Scale = { domain: [0, input.rows.length], range: [plot.top, plot.bottom] };
  const texts = input.rows.flatMap((row, index) => {
    const middle = plot.top + (index + 0.5) * step;
    return name === 'wide' ? wideTexts(row, middle, layout) : narrowTexts(row, middle, layout);
  });
  const lineAt = input.line === undefined ? undefined : position(x, input.line.value);
  const rules = lineAt === undefined ? [] : lineRules(name, lineAt, layout);
  const label =
    input.line === undefined || lineAt === undefined ? [] : [lineLabel(input.line.label, lineAt, { fontSize, width })];
  const xTicks: Tick[] = lineAt === undefined || input.line === undefined ? [] : [{ ...input.line, at: lineAt }];
  return {
    width,
    height: Math.ceil(plot.bottom + (name === 'wide' ? 2 : -8)),
    fontSize,
    plot,
    x,
    y,
    xTicks,
    yTicks: [],
    zones: [],
    rules,
    texts: [...label, ...texts.filter(({ text }) => text !== '')],
    barHeight: BAR_HEIGHT[name],
  };
}
