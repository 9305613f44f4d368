import type { Figure } from '#lib/domain/figure';
import { type MeasureUnit, unitOf } from '#lib/domain/measure';
import { type Bounded, highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import { readingRange } from '#lib/domain/reading-range';
import type { Topic } from '#lib/domain/trace';
import type { Lang } from '#lib/i18n/bilingual';
import { ABSENCE_WORDS, QUALIFIED_WORDS } from '#lib/i18n/quantities';
import { decimal, withPercentSign, withTimesSign } from './number';

/** How a number is set: a measure's unit, or `times` for the load (`× 2,1`). */
export type DisplayUnit = MeasureUnit | 'times';

/** How the number of a topic is set. */
export const topicUnit = (topic: Topic): DisplayUnit => (topic === 'load' ? 'times' : unitOf(topic));

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

/**
 * A number that may be absent: `89 446`, `141,3 %`, `au moins 26 012` without an upper bound, `au plus 140,9 %` without a
 * lower one, or why it is not there, or cannot be told.
 */
export function ofQuantity(quantity: Quantity, unit: DisplayUnit, lang: Lang): string {
  if (!isKnown(quantity)) return ABSENCE_WORDS[lang][quantity.reason];
  if (isAnything(quantity, unit)) return QUALIFIED_WORDS[lang].anything;
  if (isOneSided(quantity)) return oneEnd(quantity, unit, lang);
  return signedWith(unit, decimal(quantity.value, lang, { decimals: decimalsFor(quantity, unit) }), lang);
}

/** People held over places of which some are missing: the density could be anything below its nominal value. */
const isAtMost = (known: Known): boolean =>
  known.kind === 'bounded' && known.value === known.high && (known.low === 0 || known.low === Number.NEGATIVE_INFINITY);

/** A difference or a ratio of two counts that both lack a part has no end at all; no ratio of counts is below 0 anyway. */
const isAnything = (known: Known, unit: DisplayUnit): boolean =>
  highOf(known) === Number.POSITIVE_INFINITY &&
  (lowOf(known) === Number.NEGATIVE_INFINITY || (lowOf(known) === 0 && decimalsOf(unit) > 0));

const isOneSided = (known: Known): boolean => highOf(known) === Number.POSITIVE_INFINITY || isAtMost(known);

/** The only bound there is, rounded outwards. */
function oneEnd(known: Known, unit: DisplayUnit, lang: Lang): string {
  if (!isAtMost(known)) return range({ low: lowOf(known), high: highOf(known) }, unit, lang);
  return atMost(known, unit, lang);
}

/** The upper bound, rounded up. */
function atMost(known: Known, unit: DisplayUnit, lang: Lang): string {
  const decimals = decimalsOf(unit);
  const top = readingRange(known, decimals)?.high ?? known.value;
  return QUALIFIED_WORDS[lang].atMost(signedWith(unit, decimal(top, lang, { decimals }), lang));
}

export type Bounds = { readonly low: number; readonly high: number };

/**
 * The reading range of a number (« fourchette de lecture »), rounded outwards: 124.84…127.05 → `124,8–127,1 %`.
 * One number when both ends print alike; `at least` without an upper bound; words instead of a dash beside a minus sign.
 */
export function range({ low, high }: Bounds, unit: DisplayUnit, lang: Lang): string {
  const decimals = decimalsOf(unit);
  const outward = readingRange({ kind: 'bounded', low, value: low, high }, decimals) ?? { low, high };
  const from = decimal(outward.low, lang, { decimals });
  if (high === Number.POSITIVE_INFINITY) return QUALIFIED_WORDS[lang].atLeast(signedWith(unit, from, lang));
  const to = decimal(outward.high, lang, { decimals });
  if (from === to) return signedWith(unit, from, lang);
  if (low < 0) return QUALIFIED_WORDS[lang].fromTo(signedWith(unit, from, lang), signedWith(unit, to, lang));
  return signedWith(unit, `${from}–${to}`, lang);
}

/** The reading range of a quantity, or nothing where it is exact or absent, or where the number itself says "at most". */
export function rangeOf(quantity: Quantity, unit: DisplayUnit, lang: Lang): string | undefined {
  return quantity.kind === 'bounded' && !isAtMost(quantity) && !isAnything(quantity, unit)
    ? range(quantity, unit, lang)
    : undefined;
}

/** A figure with the words its source used: `près de 77 500`, `moins de 62 000`, `89 446`, or why it is not there. */
export function qualified(figure: Pick<Figure, 'quantity' | 'qualifier' | 'measure'>, lang: Lang): string {
  const { quantity, qualifier } = figure;
  const unit = unitOf(figure.measure);
  if (!isKnown(quantity) || isAnything(quantity, unit)) return ofQuantity(quantity, unit, lang);
  const decimals = decimalsFor(quantity, unit);
  const nominal = signedWith(unit, decimal(quantity.value, lang, { decimals }), lang);
  switch (qualifier) {
    case 'exact':
    case 'rounded':
      return nominal;
    case 'derived':
      return quantity.kind === 'exact' ? nominal : derivedText(quantity, unit, lang);
    case 'nearly':
    case 'fewerThan':
    case 'moreThan':
    case 'atLeast':
    case 'about':
      return QUALIFIED_WORDS[lang][qualifier](nominal);
  }
}

/** Our own sum or ratio: its nominal is its lower end where people are missing, its upper end where places are. */
function derivedText(known: Bounded, unit: DisplayUnit, lang: Lang): string {
  if (known.value === known.high) return atMost(known, unit, lang);
  if (known.value > known.low) return ofQuantity(known, unit, lang);
  return range({ low: known.low, high: Number.POSITIVE_INFINITY }, unit, lang);
}
