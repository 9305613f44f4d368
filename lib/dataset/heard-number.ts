import { bareQualifier, boundsOf } from '#lib/domain/bounds';
import { unitOf } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import type { Known } from '#lib/domain/quantity';
import type { MeantMeasure } from '#lib/format/read-measure';
import { type NumberReading, type NumberRefusal, readNumber } from '#lib/format/read-number';
import { readWording } from '#lib/format/read-wording';
import type { Lang } from '#lib/i18n/bilingual';

/** A number somebody heard, as one measure may mean it: its wording and the bounds that follow. */
export type HeardNumber = {
  readonly quantity: Known;
  readonly qualifier: Qualifier;
  /** Which signs were taken for what. */
  readonly reading: NumberReading;
};
export type HeardNumbers =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: NumberRefusal }
  | { readonly kind: 'read'; readonly numbers: readonly HeardNumber[] };

/** The number in digits and a decimal point, trailing zeros kept: "125,0" says more than 125. */
function written(text: string, { decimal, value }: NumberReading): string {
  const sign = value < 0 ? '-' : '';
  const digits = text.replace(/[^\d.,]/g, '');
  if (decimal === undefined) return sign + digits.replace(/\D/g, '');
  const at = digits.lastIndexOf(decimal === 'comma' ? ',' : '.');
  return `${sign}${digits.slice(0, at).replace(/\D/g, '')}.${digits.slice(at + 1)}`;
}

/** Reads a number for a measure: « près de 77 500 », `1.234` (two ways), `125,0 %`. */
export function heardNumber(text: string, { measure }: MeantMeasure, lang: Lang): HeardNumbers {
  const { qualifier, number } = readWording(text);
  const unit = unitOf(measure);
  const isCount = (unit === 'people' && measure !== 'surplus') || unit === 'places' || unit === 'units';
  const read = readNumber(number, { lang, isCount });
  if (read.kind === 'refused')
    return read.reason === 'empty' ? { kind: 'none' } : { kind: 'refused', reason: read.reason };
  return {
    kind: 'read',
    numbers: read.readings.map((reading) => {
      const digits = written(number, reading);
      const worded = qualifier ?? bareQualifier(digits, measure, false);
      return { quantity: boundsOf(digits, worded, { measure }), qualifier: worded, reading };
    }),
  };
}
