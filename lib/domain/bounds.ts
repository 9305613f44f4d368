import { knownIn } from '#lib/domain/interval';
import { type Measure, unitOf } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import type { Known } from '#lib/domain/quantity';

/** What the number counts; `decimals` is how many the source prints, where a file may have dropped trailing zeros. */
export type Printing = { readonly measure: Measure; readonly decimals?: number | undefined };

/** At most 15 digits in all: more are not kept exactly in a number. */
const WRITTEN = /^(?!(?:\D*\d){16})(-?)(\d+)(?:\.(\d+))?$/;

/** A number written as the dataset writes them: `77500`, `141.30`, `-12`; no separators, no exponent, at most 15 digits. */
export const isWritten = (text: string): boolean => WRITTEN.test(text);

type Written = { readonly negative: boolean; readonly whole: string; readonly fraction: string };

function read(text: string): Written {
  const match = WRITTEN.exec(text);
  if (!match) throw new Error(`not a number as the dataset writes them: "${text}"; write 77500 or 141.3`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { negative: sign === '-', whole, fraction };
}

/** Decimals as written: two in `141.30`, none in `62000`. */
export const decimalsOf = (text: string): number => read(text).fraction.length;

/**
 * The rounding step r of a written number (DESIGN §3.1), in the unit of the measure: its last decimal place; without
 * decimals the greater of 10^(trailing zeros) and 10^(⌊log10 x⌋ − 2), for percents at most 10. 62000 → 1000, 77500 →
 * 100, 170 % → 10, 141.30 → 0.01. Of 0 it is 1.
 */
export function stepOf(text: string, { measure, decimals = 0 }: Printing): number {
  const { whole, fraction } = read(text);
  const places = Math.max(fraction.length, decimals);
  if (places > 0) return 1 / 10 ** places;
  const digits = whole.replace(/^0+/, '');
  if (digits === '') return 1;
  const trailingZeros = digits.length - digits.replace(/0+$/, '').length;
  const step = 10 ** Math.max(trailingZeros, digits.length - 3, 0);
  return unitOf(measure) === 'percent' ? Math.min(step, 10) : step;
}

/**
 * The bounds of a written number under its qualifier: the table of DESIGN §3.1. The words speak of size, so the bounds of a
 * negative number mirror those of the positive one; only a net gap reaches below a zero. `derived` is a complete sum
 * here; an incomplete one gets its bounds in `sumOf`.
 */
export function boundsOf(text: string, qualifier: Qualifier, printing: Printing): Known {
  const { negative, whole, fraction } = read(text);
  const places = Math.max(fraction.length, printing.decimals ?? 0);
  // Whole numbers of the last printed place, so that 141.3 ± 0.05 is 141.25 and not 141.25000000000003.
  const scale = 10 ** places;
  const scaled = Number(whole + fraction.padEnd(places, '0'));
  const step = places > 0 ? 1 : stepOf(text, printing);
  const [below, above] = reach(qualifier);
  const down = (2 * scaled - below * step) / (2 * scale);
  const low = printing.measure === 'surplus' ? down : Math.max(0, down);
  const high = (2 * scaled + above * step) / (2 * scale);
  const value = scaled / scale;
  const mirrored = negative && scaled > 0;
  return knownIn(asWritten, mirrored ? { low: -high, value: -value, high: -low } : { low, value, high });
}

const asWritten = (value: number): number => value;

/** How far the wording reaches below and above the number, in halves of its step. */
function reach(qualifier: Qualifier): readonly [below: number, above: number] {
  switch (qualifier) {
    case 'exact':
    case 'derived':
      return [0, 0];
    case 'rounded':
      return [1, 1];
    case 'nearly':
    case 'fewerThan':
      return [2, 0];
    case 'moreThan':
    case 'atLeast':
      return [0, 2];
    case 'about':
      return [2, 2];
  }
}

/**
 * The qualifier of a number that a source gives without any wording (DESIGN §3.1): rates and numbers with decimals are
 * rounded; official counts are exact; counts read elsewhere are exact unless they end in a double zero.
 */
export function bareQualifier(text: string, measure: Measure, official: boolean): 'exact' | 'rounded' {
  const unit = unitOf(measure);
  const counted = unit === 'people' || unit === 'places' || unit === 'units';
  if (!counted || decimalsOf(text) > 0) return 'rounded';
  return official || !text.endsWith('00') ? 'exact' : 'rounded';
}
