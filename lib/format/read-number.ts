import { isPlausibleCount, LARGEST_COUNT } from '#lib/domain/plausible-count';
import type { Lang } from '#lib/i18n/bilingual';

export type GroupMark = 'space' | 'point' | 'comma' | 'apostrophe';
export type DecimalMark = 'point' | 'comma';

/** One way to read what was written: its value (of `12 %`: 12), and which signs were taken for what. */
export type NumberReading = {
  readonly value: number;
  readonly isPercent: boolean;
  /** What parts the thousands; `undefined`: nothing does. */
  readonly group: GroupMark | undefined;
  /** What begins the decimals; `undefined`: there are none. */
  readonly decimal: DecimalMark | undefined;
};

/**
 * Why a text is no number, or none that can be meant. `marks`: digits, but set as no number is (`1.2.3`, `12 34`); the last four are
 * numbers that count nobody: below zero, in percent, with a fraction, above `LARGEST_COUNT` (or beyond exact arithmetic).
 */
export type NumberRefusal =
  | 'empty'
  | 'too-long'
  | 'letters'
  | 'marks'
  | 'negative'
  | 'percent'
  | 'fraction'
  | 'too-large';

/** `readings`: the likelier first. `others`: ways to read it that cannot be meant, so that one can say why. */
export type ReadNumber =
  | {
      readonly kind: 'read';
      readonly readings: readonly [NumberReading, ...NumberReading[]];
      readonly others: readonly NumberReading[];
    }
  | { readonly kind: 'refused'; readonly reason: NumberRefusal; readonly others: readonly NumberReading[] };

type Asked = {
  readonly lang: Lang;
  /** Does it count people, places or posts: whole, never below zero? */
  readonly isCount: boolean;
};

const LONGEST = 40;
const NEGATIVE = /^[-\u2010-\u2015\u2212]/;

/**
 * Reads a number as people write it: `1234`, `1 234` with any space, `1.234`, `1,234`, `1'234`, `1 234,5`, `12 %`. A mark before
 * exactly three digits may part thousands or begin decimals: both are given, thousands first for a count, else as the
 * language has it. Never guesses beyond that.
 */
export function readNumber(text: string, { lang, isCount }: Asked): ReadNumber {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .trim();
  if (plain === '') return refused('empty');
  if (plain.length > LONGEST) return refused('too-long');
  const sign = NEGATIVE.test(plain) ? -1 : 1;
  const isPercent = plain.endsWith('%');
  const body = plain.replace(NEGATIVE, '').replace(/^\+/, '').replace(/%$/, '').trim();
  if (/[^\d .,']/.test(body) || !/\d/.test(body)) return refused('letters');
  const readings = waysToRead(body).map((way) => ({ ...way, value: sign * way.value + 0, isPercent }));
  const [first] = readings;
  if (first === undefined) return refused('marks');
  const likely = readings.toSorted((a, b) => rank(a, { lang, isCount }) - rank(b, { lang, isCount }));
  const [best, ...rest] = likely.filter((reading) => faultOf(reading, isCount) === undefined);
  const others = likely.filter((reading) => faultOf(reading, isCount) !== undefined);
  if (best !== undefined) return { kind: 'read', readings: [best, ...rest], others };
  return { kind: 'refused', reason: faultOf(likely[0] ?? first, isCount) ?? 'marks', others };
}

const refused = (reason: NumberRefusal): ReadNumber => ({ kind: 'refused', reason, others: [] });

type Way = Omit<NumberReading, 'isPercent'>;

const GROUPS: Readonly<Record<string, GroupMark>> = { ' ': 'space', '.': 'point', ',': 'comma', "'": 'apostrophe' };
const POINTS: Readonly<Record<string, DecimalMark>> = { '.': 'point', ',': 'comma' };

/** Thousands in threes, all parted by one sign; then perhaps decimals after another. */
const GROUPED = /^([1-9]\d{0,2}(?:([ .,'])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/;
const UNGROUPED = /^(\d+)(?:([.,])(\d+))?$/;

function waysToRead(body: string): readonly Way[] {
  return [GROUPED.exec(body), UNGROUPED.exec(body)].flatMap((match, index) => {
    if (match === null) return [];
    const [whole = '', group, mark, decimals = ''] =
      index === 0 ? match.slice(1) : [match[1], undefined, match[2], match[3]];
    if (mark !== undefined && mark === group) return [];
    return [wayOf({ whole, group, mark, decimals })];
  });
}

type Parts = {
  readonly whole: string;
  readonly group: string | undefined;
  readonly mark: string | undefined;
  readonly decimals: string;
};

const wayOf = ({ whole, group, mark, decimals }: Parts): Way => ({
  value: Number(`${whole.replace(/\D/g, '')}.${decimals}`),
  group: group === undefined ? undefined : GROUPS[group],
  decimal: mark === undefined ? undefined : POINTS[mark],
});

/** The mark before decimals in each language. */
const DECIMALS: Readonly<Record<Lang, DecimalMark>> = { fr: 'comma', en: 'point' };

/** 0 for the likelier of two readings, 1 for the other. */
function rank({ group, decimal }: NumberReading, { lang, isCount }: Asked): number {
  if (isCount) return decimal === undefined ? 0 : 1;
  const isForeign = group === DECIMALS[lang] || (decimal !== undefined && decimal !== DECIMALS[lang]);
  return isForeign ? 1 : 0;
}

function faultOf({ value, isPercent }: NumberReading, isCount: boolean): NumberRefusal | undefined {
  if (!isCount) return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? undefined : 'too-large';
  if (value < 0) return 'negative';
  if (isPercent) return 'percent';
  if (!Number.isInteger(value)) return value > LARGEST_COUNT ? 'too-large' : 'fraction';
  return isPlausibleCount(value) ? undefined : 'too-large';
}
