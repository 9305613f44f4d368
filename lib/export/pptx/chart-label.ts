import type { Lang } from '#lib/i18n/bilingual';
import { chartRichText, chartTextLook } from './chart-text';
import { solid, stroke } from './fill';
import type { Colour } from './look';
import { el, val, xmlText } from './xml';

type Shows = { readonly value: boolean; readonly series: boolean };

const shows = ({ value, series }: Shows): string =>
  val('c:showLegendKey', 0) +
  val('c:showVal', value ? 1 : 0) +
  val('c:showCatName', 0) +
  val('c:showSerName', series ? 1 : 0) +
  val('c:showPercent', 0) +
  val('c:showBubbleSize', 0);

export type Label = {
  readonly index: number;
  readonly colour: Colour;
  readonly position: 'r' | 't' | 'b' | 'outEnd' | 'inEnd' | 'inBase';
  readonly format: string;
  /** With the series' name over the number. */
  readonly isNamed?: boolean;
  /** Written out, where the number alone would say too much or too little. */
  readonly text?: string;
};

/** On paper, so that no line of the grid runs through a number. */
const PLAIN = el('c:spPr', {}, solid('paper'), stroke(undefined));
const POINTS = 14;

function label({ index, colour, position, format, isNamed = false, text }: Label, lang: Lang): string {
  const look = { points: POINTS, colour, isBold: true };
  return el(
    'c:dLbl',
    {},
    val('c:idx', index),
    text === undefined ? '' : chartRichText(text, look, lang),
    el('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    PLAIN,
    chartTextLook(look),
    val('c:dLblPos', position),
    shows({ value: true, series: isNamed }),
    el('c:separator', {}, xmlText('\n')),
  );
}

/** Labels of some points of a series; the others have none. */
export const labels = (each: readonly Label[], lang: Lang): string =>
  el(
    'c:dLbls',
    {},
    ...each.toSorted((one, other) => one.index - other.index).map((one) => label(one, lang)),
    PLAIN,
    shows({ value: false, series: false }),
  );
