import type { Browser } from '@playwright/test';
import { measureCharts, measureHover, measurePaint, type Paint } from './page-speed';
import { atMost, type Line, noAim } from './report';
import { alternating, ratiosOf, spreadOf } from './spread';

type Pages = { readonly page: string; readonly reference: string };
const ROUNDS = 7;

/** Paint, drawings and reading of the overview, against the static reference. */
export async function pageLines(browser: Browser, { page, reference }: Pages): Promise<readonly Line[]> {
  const paint = await alternating<Paint>(
    ROUNDS,
    () => measurePaint(browser, page),
    () => measurePaint(browser, reference),
  );
  const largest = (paints: readonly Paint[]) => paints.map((one) => one.largest);
  const blocked = spreadOf(paint.a.map((one) => one.blocked));
  const charts = await alternating<number>(
    ROUNDS,
    () => measureCharts(browser, page),
    () => measureCharts(browser, reference),
  );
  const hovers = await alternating(
    5,
    () => measureHover(browser, page),
    () => Promise.resolve(undefined),
  );
  const live = hovers.a.filter((hover) => hover !== undefined);
  const firstHover = spreadOf(live.map(({ first }) => first));
  const move = spreadOf(live.map((hover) => hover.move));
  const paintRatio = ratiosOf(largest(paint.a), largest(paint.b));
  const chartRatio = ratiosOf(charts.a, charts.b);
  const ms = { unit: 'ms', decimals: 0 };
  const times = { unit: '×', decimals: 2 };
  return [
    { what: 'largest paint, overview', spread: spreadOf(largest(paint.a)), ...ms, ...noAim },
    { what: 'largest paint, static', spread: spreadOf(largest(paint.b)), ...ms, ...noAim },
    { what: '**largest paint ÷ static**', spread: paintRatio, ...times, ...atMost(1.2, paintRatio) },
    { what: '**total blocking time**', spread: blocked, ...ms, ...atMost(100, blocked) },
    { what: 'charts in the document, overview', spread: spreadOf(charts.a), ...ms, ...noAim },
    { what: 'charts in the document, static', spread: spreadOf(charts.b), ...ms, ...noAim },
    { what: '**charts in the document ÷ static**', spread: chartRatio, ...times, ...atMost(1.3, chartRatio) },
    { what: '**first hover → its panel**', spread: firstHover, ...ms, ...atMost(300, firstHover) },
    { what: '**hover move → its panel**', spread: move, ...ms, ...atMost(50, move) },
  ];
}
