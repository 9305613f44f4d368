import type { Figure } from '#lib/domain/figure';
import { type MeasureUnit, unitOf } from '#lib/domain/measure';
import { isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { ABSENCE_WORDS, QUALIFIED_WORDS } from '#lib/i18n/quantities';
import type { Rounding } from './decimal-string';
import { decimal, withPercentSign, withTimesSign } from './number';

/** How a number is set: a measure's unit, or `times` for the load (`× 2,1`). */
export type DisplayUnit = MeasureUnit | 'times';
type Printing = { readonly decimals: number; readonly rounding?: Rounding };

/** A tenth of a unit for ratios, whole numbers for what is counted. */
function decimalsOf(unit: DisplayUnit): number {
  switch (unit) {
    case 'people':
    case 'places':
    case 'units':
      return 0;
    case 'percent':
    case 'ratio':
    case 'perHundredThousand':
    case 'times':
      return 1;
  }
}

/** A percentage known to no better than a point is not given a tenth it does not have: 170 %, not 170,0 %. */
function decimalsFor(known: Known, unit: DisplayUnit): number {
  const vague = known.kind === 'bounded' && known.high - known.low >= 1;
  return unit === 'percent' && vague && Number.isInteger(known.value) ? 0 : decimalsOf(unit);
}

function signedWith(unit: DisplayUnit, text: string, lang: Lang): string {
  if (unit === 'percent') return withPercentSign(text, lang);
  return unit === 'times' ? withTimesSign(text) : text;
}

/** The digits alone; the sign of the unit comes once, around a number or around a range. */
const digits = (value: number, lang: Lang, { decimals, rounding = 'nearest' }: Printing): string =>
  decimal(value, lang, { decimals, rounding });

/** A number that may be absent: `89 446`, `141,3 %`, `au moins 26 012` without an upper bound, or why it is not there. */
export function ofQuantity(quantity: Quantity, unit: DisplayUnit, lang: Lang): string {
  if (!isKnown(quantity)) return ABSENCE_WORDS[lang][quantity.reason];
  const decimals = decimalsFor(quantity, unit);
  if (quantity.kind === 'bounded' && quantity.high === Number.POSITIVE_INFINITY) {
    const low = digits(withoutNoise(lowOf(quantity)), lang, { decimals, rounding: 'down' });
    return QUALIFIED_WORDS[lang].atLeast(signedWith(unit, low, lang));
  }
  return signedWith(unit, digits(quantity.value, lang, { decimals }), lang);
}

export type Bounds = { readonly low: number; readonly high: number };

/** Below a billionth is noise of binary arithmetic: it must not widen a range by a printed tenth. */
const withoutNoise = (value: number): number => Number(value.toFixed(9));

/**
 * The reading range of a number (« fourchette de lecture »), rounded outwards: 124.84…127.05 → `124,8–127,1 %`.
 * One number when both ends print alike; `at least` without an upper bound; words instead of a dash beside a minus sign.
 */
export function range({ low, high }: Bounds, unit: DisplayUnit, lang: Lang): string {
  const decimals = decimalsOf(unit);
  const from = digits(withoutNoise(low), lang, { decimals, rounding: 'down' });
  if (high === Number.POSITIVE_INFINITY) return QUALIFIED_WORDS[lang].atLeast(signedWith(unit, from, lang));
  const to = digits(withoutNoise(high), lang, { decimals, rounding: 'up' });
  if (from === to) return signedWith(unit, from, lang);
  if (low < 0) return QUALIFIED_WORDS[lang].fromTo(signedWith(unit, from, lang), signedWith(unit, to, lang));
  return signedWith(unit, `${from}–${to}`, lang);
}

/** The reading range of a quantity, or nothing where it is exact or absent. */
export function rangeOf(quantity: Quantity, unit: DisplayUnit, lang: Lang): string | undefined {
  return quantity.kind === 'bounded' ? range(quantity, unit, lang) : undefined;
}

/** A figure with the words its source used: `près de 77 500`, `moins de 62 000`, `89 446`, or why it is not there. */
export function qualified(figure: Pick<Figure, 'quantity' | 'qualifier' | 'measure'>, lang: Lang): string {
  const { quantity, qualifier } = figure;
  const unit = unitOf(figure.measure);
  if (!isKnown(quantity)) return ofQuantity(quantity, unit, lang);
  const decimals = decimalsFor(quantity, unit);
  const nominal = signedWith(unit, digits(quantity.value, lang, { decimals }), lang);
  switch (qualifier) {
    case 'exact':
    case 'rounded':
      return nominal;
    case 'derived':
      return quantity.kind === 'exact' ? nominal : QUALIFIED_WORDS[lang].atLeast(nominal);
    case 'nearly':
    case 'fewerThan':
    case 'moreThan':
    case 'atLeast':
    case 'about':
      return QUALIFIED_WORDS[lang][qualifier](nominal);
  }
}
