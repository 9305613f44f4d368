import { bareQualifier, boundsOf } from '#lib/domain/bounds';
import { type Measure, unitOf } from '#lib/domain/measure';
import { plainText } from '#lib/domain/plain-words';
import { isPlausibleCount } from '#lib/domain/plausible-count';
import type { Qualifier } from '#lib/domain/qualifier';
import { bounded, type Known } from '#lib/domain/quantity';
import type { HeardRefusal } from '#lib/format/heard-fault';
import { type Manner, readManner } from '#lib/format/read-manner';
import type { MeantMeasure } from '#lib/format/read-measure';
import { type NumberReading, readNumber } from '#lib/format/read-number';
import { readWording } from '#lib/format/read-wording';
import type { Lang } from '#lib/i18n/bilingual';

/** A number somebody heard, as one measure may mean it: its wording and the bounds that follow. */
export type HeardNumber = {
  readonly quantity: Known;
  readonly qualifier: Qualifier;
  /** `plain`, or what was made of it: « 2,36 fois » is 236 %. */
  readonly manner: Manner;
};
export type HeardNumbers =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: HeardRefusal }
  | { readonly kind: 'read'; readonly numbers: readonly HeardNumber[] };

/** The two fields that make a number: « surpopulation » of « 41 % » is 141 people for 100 places. */
type HeardText = { readonly what: string; readonly number: string };

/** The number in digits and a decimal point, trailing zeros kept: "125,0" says more than 125. */
function written(text: string, { decimal, value }: NumberReading): string {
  const sign = value < 0 ? '-' : '';
  const digits = text.replace(/[^\d.,]/g, '');
  if (decimal === undefined) return sign + digits.replace(/\D/g, '');
  const at = digits.lastIndexOf(decimal === 'comma' ? ',' : '.');
  return `${sign}${digits.slice(0, at).replace(/\D/g, '')}.${digits.slice(at + 1)}`;
}

/** Ten to the power `by` times a written number, digit by digit, so that "2.4" times 100 is 240 and known to ten. */
function shifted(digits: string, by: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = whole + fraction.slice(0, by).padEnd(by, '0');
  const rest = fraction.slice(by);
  return moved.replace(/^(-?)0+(?=\d)/, '$1') + (rest === '' ? '' : `.${rest}`);
}

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;
const A_HUNDRED = 100;

/** What a number means under its manner, in digits; `undefined` where that is no number: out of nothing. */
function meantBy(digits: string, manner: Manner, of: number): string | undefined {
  switch (manner) {
    case 'plain':
      return digits;
    case 'thousands':
      return shifted(digits, 3);
    case 'times':
      return shifted(digits, 2);
    case 'excess':
      return (A_HUNDRED + Number(digits)).toFixed(decimalsOf(digits));
    case 'outOf':
      if (!(of > 0)) return undefined;
      // « 17 pour 10 » is known to ten percent, « 89 446 pour 63 289 » to the tenth that densities are printed to.
      return of === 10 || of === A_HUNDRED
        ? shifted(digits, of === 10 ? 1 : 0)
        : ((A_HUNDRED * Number(digits)) / of).toFixed(1);
  }
}

const isWholeTimes = (manner: Manner, digits: string): boolean => manner === 'times' && /00$/.test(digits);

/** « Deux fois » is known to a quarter of a time, in percent: nobody says it of one and a half. */
const QUARTER = 25;
function wholeTimes(value: number, qualifier: Qualifier): Known {
  const isBelow = qualifier === 'nearly' || qualifier === 'fewerThan';
  const isAbove = qualifier === 'moreThan' || qualifier === 'atLeast';
  const step = qualifier === 'rounded' ? QUARTER / 2 : QUARTER;
  return bounded(isAbove ? value : value - step, value, isBelow ? value : value + step);
}

/** People for places, of which a ratio is said; a staffing rate is one too, but nobody is above it. */
const RATIOS: ReadonlySet<Measure> = new Set<Measure>([
  'density',
  'sentenceFacilitiesDensity',
  'womenPlacesOccupancy',
  'minorsPlacesOccupancy',
]);

const isCounted = (measure: Measure): boolean => {
  const unit = unitOf(measure);
  return (unit === 'people' && measure !== 'surplus') || unit === 'places' || unit === 'units';
};

/** Below 100 %, "overcrowding" can only be what is above it. */
const isExcess = (what: string, value: number): boolean =>
  value > 0 && value < A_HUNDRED && /surpopul|suroccup|overcrowd/.test(plainText(what, 'letters').replace(/ /g, ''));

/** Reads a number for a measure: « près de 77 500 », `1.234` (two ways), `125,0 %`, « 2,36 fois », `89k`. */
export function heardNumber(text: HeardText, { measure }: MeantMeasure, lang: Lang): HeardNumbers {
  const manner = readManner(text.number);
  if (manner.kind === 'range') return { kind: 'refused', reason: 'range' };
  const isRatio = manner.manner !== 'plain' && manner.manner !== 'thousands';
  if (isRatio && !RATIOS.has(measure)) return { kind: 'refused', reason: 'ratio' };
  const { qualifier, number } = readWording(manner.number);
  const isCount = isCounted(measure);
  const read = readNumber(number, { lang, isCount: isCount && manner.manner === 'plain' });
  if (read.kind === 'refused') return refused(read.reason);
  const of = readNumber(manner.of, { lang, isCount: true });
  const total = of.kind === 'read' ? of.readings[0].value : 0;
  const numbers = likely(read.readings, isCount).flatMap((reading): HeardNumber[] => {
    const how = manner.manner === 'plain' && isRatioHeard(text, measure, reading) ? 'excess' : manner.manner;
    const digits = meantBy(written(number, reading), how, total);
    if (digits === undefined || (isCount && !isPlausibleCount(Number(digits)))) return [];
    const worded = qualifier ?? bareQualifier(digits, measure, false);
    const quantity = isWholeTimes(how, digits)
      ? wholeTimes(Number(digits), worded)
      : boundsOf(digits, worded, { measure });
    return [{ quantity, qualifier: worded, manner: how }];
  });
  if (numbers.length > 0) return { kind: 'read', numbers };
  return { kind: 'refused', reason: manner.manner === 'thousands' ? 'too-large' : 'marks' };
}

const isRatioHeard = ({ what }: HeardText, measure: Measure, { value }: NumberReading): boolean =>
  RATIOS.has(measure) && isExcess(what, value);

function refused(reason: Extract<ReturnType<typeof readNumber>, { kind: 'refused' }>['reason']): HeardNumbers {
  if (reason === 'empty') return { kind: 'none' };
  return { kind: 'refused', reason: reason === 'negative' ? 'below-zero' : reason };
}

/** "1,000" people are no 1.000 person. */
function likely(readings: readonly NumberReading[], isCount: boolean): readonly NumberReading[] {
  const whole = readings.filter(({ decimal }) => decimal === undefined);
  return isCount && whole.length > 0 ? whole : readings;
}
