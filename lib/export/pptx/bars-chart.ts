import type { BarRow, BarsSpec } from '#lib/charts/spec';
import { pptxText } from '#lib/i18n/pptx';
import { type BarColumn, type BarsSheet, barsSheet } from './bars-sheet';
import { AXIS_IDS, nameAxis, valueAxis } from './chart-axis';
import { numbersAt, textsAt } from './chart-data';
import { type Label, labels } from './chart-label';
import { solid, stroke } from './fill';
import type { NativeChart } from './native-chart';
import { barsLine } from './reference-line';
import { el, val } from './xml';

/** Room beyond the longest bar for its number, as a part of the axis: so much for each sign. */
const SIGN_ROOM = 0.022;
/** Left of the line the names follow at once. */
const LEFT_ROOM = 1.12;
/** A second line at twice capacity would be no line: the axis ends before it where no bar goes so far. */
const BEFORE_SECOND = 1.99;

type Bars = { readonly index: number; readonly column: BarColumn; readonly format: string };

function bars(sheet: BarsSheet, { index, column, format }: Bars, look: readonly string[]): string {
  const range = { sheet: sheet.name, from: 2, to: sheet.names.length + 1 };
  return el(
    'c:ser',
    {},
    val('c:idx', index) + val('c:order', index),
    el('c:tx', {}, textsAt({ ...range, column: column.at, from: 1, to: 1 }, [column.name])),
    ...look,
    el('c:cat', {}, textsAt({ ...range, column: 0 }, sheet.names)),
    el('c:val', {}, numbersAt({ ...range, column: column.at }, column.cells, format)),
  );
}

const filled = (tone: BarRow['tone']): string => el('c:spPr', {}, solid(tone), stroke(undefined));
const HOLLOW = el('c:spPr', {}, solid('paper'), stroke({ colour: 'ink', points: 1.25 }));

function valueLabels({ code, printed, names }: BarsSheet, { rows, lang }: BarsSpec): string {
  return labels(
    names.map((_, index): Label => {
      const words = printed[index];
      const row = rows[index];
      const isPlain = words === undefined || row === undefined || words === code.words(row.to);
      return {
        ...{ index, colour: 'ink', position: 'outEnd', format: code.label },
        ...(isPlain ? {} : { text: words }),
      };
    }),
    lang,
  );
}

/** The reading range as whiskers, from the sheet. */
function whiskers(sheet: BarsSheet): string {
  const { below, above } = sheet;
  if (below === undefined || above === undefined) return '';
  const range = { sheet: sheet.name, from: 2, to: sheet.names.length + 1 };
  const of = (name: string, column: BarColumn) =>
    el(name, {}, numbersAt({ ...range, column: column.at }, column.cells, 'General'));
  return el(
    'c:errBars',
    {},
    val('c:errBarType', 'both') + val('c:errValType', 'cust') + val('c:noEndCap', 0),
    of('c:plus', above) + of('c:minus', below),
    el('c:spPr', {}, stroke({ colour: 'ink', points: 1.5 })),
  );
}

function series(spec: BarsSpec, sheet: BarsSheet): string[] {
  const invert = val('c:invertIfNegative', 0);
  const points = spec.rows.map(({ tone }, idx) =>
    el('c:dPt', {}, val('c:idx', idx), invert, val('c:bubble3D', 0), filled(tone)),
  );
  const whole = bars(sheet, { index: 0, column: sheet.values, format: sheet.code.label }, [
    ...[filled(spec.rows[0]?.tone ?? 'ink'), invert, ...points, valueLabels(sheet, spec), whiskers(sheet)],
  ]);
  if (sheet.within === undefined) return [whole];
  const isLeft = spec.rows.some(({ from }) => from < 0);
  const plain = `${sheet.code.label};${sheet.code.label}`;
  const each = sheet.names.map((_, index): Label => ({ index, colour: 'ink', position: 'outEnd', format: plain }));
  const named = isLeft ? labels(each, spec.lang) : '';
  return [whole, bars(sheet, { index: 1, column: sheet.within, format: plain }, [HOLLOW, invert, named])];
}

/** From zero or from the places left of it, to a little beyond the longest bar. */
function domainOf(
  { rows }: BarsSpec,
  { printed }: BarsSheet,
  line?: number,
): { readonly from: number; readonly to: number } {
  const room = 1 + SIGN_ROOM * (2 + Math.max(...printed.map((words) => words.length)));
  const lowest = Math.min(0, ...rows.map(({ from }) => from));
  const highest = Math.max(line ?? 0, ...rows.flatMap(({ to, high = to }) => [to, high]));
  const second = BEFORE_SECOND * (line ?? 0);
  const end = highest < second && second < highest * room ? second : highest * room;
  return { from: lowest * room * LEFT_ROOM, to: end };
}

/**
 * A bar chart from zero. Both series start there and lie on each other: the whole bar, then over it the hollow part within
 * capacity, so that the sheet holds the value itself and what shows of it is what is above the line.
 */
export function barsChart(spec: BarsSpec): NativeChart {
  const sheet = barsSheet(spec);
  const line = barsLine(spec);
  const chart = el(
    'c:barChart',
    {},
    val('c:barDir', 'bar') + val('c:grouping', 'clustered') + val('c:varyColors', 0),
    ...series(spec, sheet),
    val('c:gapWidth', 45) + val('c:overlap', 100),
    AXIS_IDS,
  );
  const axis = valueAxis({
    ...domainOf(spec, sheet, line),
    ...{
      format: sheet.code.axis,
      side: 'top',
      isHidden: line === undefined,
      grid: line === undefined ? undefined : 'ink',
    },
    ...(line === undefined ? {} : { step: line }),
  });
  return { plot: chart + nameAxis() + axis, sheet: { rows: sheet.rows }, name: pptxText[spec.lang].chart };
}
