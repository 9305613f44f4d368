import type { Lang } from '#lib/i18n/bilingual';
import { NO_FILL, stroke } from './fill';
import { emu, type Place } from './look';
import { TABLE_NAMESPACE } from './namespaces';
import { type Paragraph, paragraph } from './text';
import { el } from './xml';

export type TableText = { readonly text: string; readonly isNumber?: boolean };
export type SlideTable = {
  readonly head: readonly TableText[];
  readonly rows: readonly (readonly TableText[])[];
  readonly points: number;
};

const MARGIN = 60_000;

function cell(
  { text, isNumber }: TableText,
  look: { readonly points: number; readonly isHead: boolean; readonly lang: Lang },
): string {
  const { points, isHead, lang } = look;
  const words: Paragraph = {
    runs: [{ text, points, colour: 'ink', isBold: isHead, isHead: false }],
    ...(isNumber === true ? { align: 'right' as const } : {}),
  };
  const side = (name: string, line: string): string => line.replaceAll('a:ln', name);
  const none = stroke(undefined);
  return el(
    'a:tc',
    {},
    el('a:txBody', {}, el('a:bodyPr', {}), el('a:lstStyle', {}), paragraph(words, lang)),
    el(
      'a:tcPr',
      { marL: MARGIN, marR: MARGIN, marT: MARGIN / 2, marB: MARGIN / 2, anchor: 'ctr' },
      side('a:lnL', none) + side('a:lnR', none) + side('a:lnT', none),
      side('a:lnB', stroke({ colour: isHead ? 'ink' : 'rule', points: isHead ? 1.5 : 0.75 })),
      NO_FILL,
    ),
  );
}

/** Inches a sign of Arial takes at one point, and what stands around a text. */
const SIGN = 0.0078;
const AROUND = 0.2;

/** Columns as wide as their longest text; where that is too much, the widest share what the others leave. */
function widths({ head, rows, points }: SlideTable, whole: number): number[] {
  const wanted = head.map(
    (one, column) =>
      AROUND +
      SIGN * points * Math.max(...[one, ...rows.flatMap((row) => row[column] ?? [])].map(({ text }) => text.length)),
  );
  const given = new Map<number, number>();
  let left = whole;
  wanted
    .map((width, column) => ({ width, column }))
    .sort((one, other) => one.width - other.width)
    .forEach(({ width, column }, index) => {
      const fair = left / (wanted.length - index);
      const own = index === wanted.length - 1 ? left : Math.min(width, fair);
      given.set(column, own);
      left -= own;
    });
  return wanted.map((_, column) => emu(given.get(column) ?? 0));
}

/** A table of real text, set by hairlines. */
export function tableData(table: SlideTable, { w, h }: Place, lang: Lang): string {
  const height = emu(h / (table.rows.length + 1));
  const line = (cells: readonly TableText[], isHead: boolean): string =>
    el('a:tr', { h: height }, ...cells.map((one) => cell(one, { points: table.points, isHead, lang })));
  return el(
    'a:graphicData',
    { uri: TABLE_NAMESPACE },
    el(
      'a:tbl',
      {},
      el('a:tblPr', { firstRow: 1 }),
      el('a:tblGrid', {}, ...widths(table, w).map((width) => el('a:gridCol', { w: width }))),
      line(table.head, true),
      ...table.rows.map((row) => line(row, false)),
    ),
  );
}
