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
/** In inches; a row of longer texts grows. */
const ROW_HEIGHT = 0.34;

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

/** The square root: a column of long texts is wider, but they also break into lines, so that all rows stay low. */
function widths({ head, rows }: SlideTable, whole: number): number[] {
  const wanted = head.map((one, column) => {
    const lengths = [one, ...rows.flatMap((row) => row[column] ?? [])].map(({ text }) => text.length);
    return Math.sqrt(Math.max(6, ...lengths));
  });
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => emu((whole * width) / sum));
}

/** A table of real text, set by hairlines. */
export function tableData(table: SlideTable, { w, h }: Place, lang: Lang): string {
  const height = emu(Math.min(ROW_HEIGHT, h / (table.rows.length + 1)));
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
