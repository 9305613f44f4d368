import { commonRuns } from '#lib/charts/runs';
import { dateOfDay, dayNumber } from '#lib/charts/scale';
import type { SeriesSpec } from '#lib/charts/spec';
import { type IsoDate, monthsBetween } from '#lib/domain/iso-date';
import { pptxText } from '#lib/i18n/pptx';
import { AXIS_IDS, type Days, dateAxis, valueAxis } from './chart-axis';
import { numbersAt, textsAt } from './chart-data';
import { type Label, labels } from './chart-label';
import { stroke } from './fill';
import type { NativeChart } from './native-chart';
import { CROSS, isMostlyOwn, NO_MARKER, pointLooks, seriesLine } from './series-marks-xml';
import { type SeriesSheet, seriesSheet } from './series-sheet';
import { type SheetCell, serialOf } from './workbook';
import { el, val } from './xml';

const LOCALE_CODE = { fr: '[$-40C]', en: '[$-809]' } as const;
const YEAR = 12;

/** As the site's ticks: the first, the step, years or months. */
function daysOf({ lang, frames: { wide } }: SeriesSpec): Days {
  const dates = wide.xTicks.map(({ value }) => dateOfDay(value));
  const [first, last] = wide.x.domain.map(dateOfDay) as [IsoDate, IsoDate];
  const start = dates[0] ?? first;
  const months = dates[1] === undefined ? YEAR : Math.max(1, monthsBetween(start, dates[1]));
  const byYear = months % YEAR === 0;
  const from = start <= first ? start : monthsBefore(start, months);
  return {
    from: serialOf(Math.min(dayNumber(from), dayNumber(first))),
    to: serialOf(dayNumber(last)),
    step: byYear ? months / YEAR : months,
    unit: byYear ? 'years' : 'months',
    format: byYear ? 'yyyy' : `${LOCALE_CODE[lang]}mmm\\ yyyy`,
  };
}

function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const all = year * YEAR + month - 1 - months;
  return `${Math.floor(all / YEAR)}-${String((all % YEAR) + 1).padStart(2, '0')}-01` as IsoDate;
}

type Drawn = {
  readonly index: number;
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly format: string;
};

/** One line of the chart: `look` stands before the values, `marks` before the labels. */
function line(sheet: SeriesSheet, { index, name, cells, format }: Drawn, look: readonly string[]): string {
  const range = { sheet: sheet.name, from: 2, to: sheet.grid.days.length + 1 };
  const days = sheet.grid.days.map((day) => ({ day }));
  return el(
    'c:ser',
    {},
    val('c:idx', index) + val('c:order', index),
    el('c:tx', {}, textsAt({ ...range, column: index + 1, from: 1, to: 1 }, [name])),
    ...look,
    el('c:cat', {}, numbersAt({ ...range, column: 0 }, days, 'yyyy\\-mm\\-dd')),
    el('c:val', {}, numbersAt({ ...range, column: index + 1 }, cells, format)),
    val('c:smooth', 0),
  );
}

/** Where two last values stand less than this part of the axis apart, their labels go above and below. */
const CLOSE = 0.14;

const aside = (above: number, index: number): 't' | 'b' => (above > 0 || (above === 0 && index === 0) ? 't' : 'b');

function lastLabels(spec: SeriesSpec, sheet: SeriesSheet): readonly Label[] {
  const [low, high] = spec.frames.wide.y.domain;
  const lasts = sheet.lines.map(({ cells }) => cells.findLast((cell) => typeof cell === 'number') as number);
  return sheet.lines.map(({ column, code, printed }, index): Label => {
    const last = column.points.findLastIndex((point) => point !== undefined);
    const value = lasts[index] ?? Number.NaN;
    const near = lasts.find((other, one) => one !== index && Math.abs(other - value) < CLOSE * (high - low));
    const words = printed[last];
    const name = sheet.lines[index]?.name ?? '';
    return {
      index: last,
      colour: column.series.tone === 'over' ? 'over' : 'ink',
      position: near === undefined ? 'r' : aside(value - near, index),
      format: code.label,
      isNamed: true,
      ...(words === undefined || words === code.words(value) ? {} : { text: `${name}\n${words}` }),
    };
  });
}

/** Lines from every count of people held to that of the places, on the days that have both, where there are always more people. */
function tint(spec: SeriesSpec, sheet: SeriesSheet): string {
  const upper = spec.series.find(({ id }) => id === spec.between?.upper);
  const lower = spec.series.find(({ id }) => id === spec.between?.lower);
  if (upper === undefined || lower === undefined || spec.series.length > 2 || spec.claims.length > 0) return '';
  const at = new Map(lower.runs.flat().map(({ x, value }) => [x, value]));
  const isAlwaysAbove = upper.runs.flat().every(({ x, value }) => value >= (at.get(x) ?? Number.NEGATIVE_INFINITY));
  if (!isAlwaysAbove || commonRuns(upper, lower).length === 0 || sheet.reference !== undefined) return '';
  return el('c:hiLowLines', {}, el('c:spPr', {}, stroke({ colour: 'over-soft', points: 3.5 })));
}

function lines(spec: SeriesSpec, sheet: SeriesSheet): string[] {
  const each = lastLabels(spec, sheet);
  const drawn = sheet.lines.map(({ name, column, cells, code }, index) =>
    line(sheet, { index, name, cells, format: code.label }, [
      seriesLine(column.series.tone, isMostlyOwn(column)),
      NO_MARKER,
      ...pointLooks(column, spec),
      ...[each[index]].map((label) => (label === undefined ? '' : labels([label], spec.lang))),
    ]),
  );
  const extra = sheet.extras.map(({ name, cells, kind }, index) => {
    const look = kind === 'line' ? [seriesLine('ink', false), NO_MARKER] : [el('c:spPr', {}, stroke(undefined)), CROSS];
    const code = sheet.lines[0]?.code;
    const last = cells.length - 1;
    const label: Label = { index: last, colour: 'ink', position: 'r', format: code?.axis ?? '0', isNamed: false };
    const labelled = kind === 'line' ? [labels([label], spec.lang)] : [];
    return line(sheet, { index: sheet.lines.length + index, name, cells, format: code?.label ?? 'General' }, [
      ...look,
      ...labelled,
    ]);
  });
  return [...drawn, ...extra];
}

/** A time chart as a line chart on an axis of days: empty cells stay gaps. */
export function seriesChart(spec: SeriesSpec): NativeChart {
  const sheet = seriesSheet(spec);
  const [from, to] = spec.frames.wide.y.domain;
  const [one, two] = spec.frames.wide.yTicks;
  const step = one === undefined || two === undefined ? {} : { step: two.value - one.value };
  const format = sheet.lines[0]?.code.axis ?? 'General';
  const chart = el(
    'c:lineChart',
    {},
    val('c:grouping', 'standard') + val('c:varyColors', 0),
    ...lines(spec, sheet),
    tint(spec, sheet),
    val('c:marker', 1),
    AXIS_IDS,
  );
  const axes = dateAxis(daysOf(spec)) + valueAxis({ from, to, format, ...step, side: 'left', grid: 'rule' });
  return { plot: chart + axes, sheet: { rows: sheet.rows }, name: pptxText[spec.lang].chart, right: 0.19 };
}
