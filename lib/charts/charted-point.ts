import type { Choice } from '#lib/domain/figure';
import { isKnown } from '#lib/domain/quantity';
import { qualified } from '#lib/format/quantity';
import { type ChartContext, originOf } from './chart-context';
import type { Cell } from './data-table';
import { styleOf } from './point-style';
import { dayNumber } from './scale';
import type { SeriesPoint } from './spec';

/** A point with the words that go with it in the table and the readings. */
export type ChartedPoint = SeriesPoint & { readonly text: string; readonly origin: string; readonly href: string };

/** The chosen figures as points, ascending; absent ones have no point. A bounded one stands at its nominal value. */
export function chartedPoints(choices: readonly Choice[], context: ChartContext): ChartedPoint[] {
  return choices.flatMap(({ chosen }): ChartedPoint[] => {
    if (!isKnown(chosen.quantity)) return [];
    return [
      {
        date: chosen.date,
        x: dayNumber(chosen.date),
        value: chosen.quantity.value,
        style: styleOf(chosen.grade),
        text: qualified(chosen, context.lang),
        origin: originOf(chosen, context),
        href: context.hrefOf(chosen),
      },
    ];
  });
}

export const within = <P extends { readonly date: string }>(points: readonly P[], from: string, until: string): P[] =>
  points.filter(({ date }) => date >= from && date <= until);

export const pointCell = (point: ChartedPoint | undefined): Cell =>
  point === undefined ? { text: '' } : { text: point.text, value: point.value, href: point.href, style: point.style };
