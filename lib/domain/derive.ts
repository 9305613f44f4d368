import type { Derivation, Figure, FigureKey } from '#lib/domain/figure';
import { type Interval, intervalOf, knownIn, plus } from '#lib/domain/interval';
import { absent, highOf, type Known, type Quantity } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';

/** One unit of a sum: what is published for it, or why nothing is, with the last value ever published for it. */
export type SumPart =
  | { readonly subject: SubjectId; readonly quantity: Known }
  | {
      readonly subject: SubjectId;
      readonly missing: Derivation['missing'][number]['reason'];
      readonly last: Known | undefined;
    };

/** What the sum is about, its units, and the source whose rows are added. */
export type SumOfUnits = { readonly key: FigureKey; readonly parts: readonly SumPart[]; readonly source: SourceId };

const NOTHING: Interval = { low: 0, value: 0, high: 0 };
const asWritten = (value: number): number => value;

/**
 * Our own sum of published rows (DESIGN §3.1, `derived`), in the unit of its measure. Every unit there: the plain sum.
 * Units missing: the value is the sum of the others, and up to their last published values may be added; without
 * upper bound when one is suppressed (never rebuilt, §3.5) or was never published. The derivation names what was added
 * and what is missing. No unit to add: absent, `suppressed` if any is, else `not-collected`.
 */
export function sumOf({ key, parts, source }: SumOfUnits): Figure {
  const added = parts.flatMap((part) => ('quantity' in part ? [part] : []));
  const missing = parts.flatMap((part) => ('missing' in part ? [part] : []));
  return {
    ...key,
    quantity:
      added.length === 0
        ? nothingAdded(missing)
        : total(
            added.map((part) => part.quantity),
            missing,
          ),
    qualifier: 'derived',
    source,
    grade: 'derived',
    locator: '',
    note: '',
    row: undefined,
    derivation: {
      added: added.map((part) => part.subject),
      missing: missing.map((part) => ({ subject: part.subject, reason: part.missing })),
    },
  };
}

type MissingPart = Extract<SumPart, { readonly missing: unknown }>;

const nothingAdded = (missing: readonly MissingPart[]): Quantity =>
  absent(missing.some((part) => part.missing === 'suppressed') ? 'suppressed' : 'not-collected');

const total = (added: readonly Known[], missing: readonly MissingPart[]): Known => {
  const sum = added.map(intervalOf).reduce(plus, NOTHING);
  return knownIn(asWritten, { ...sum, high: sum.high + missing.map(atMost).reduce((a, b) => a + b, 0) });
};

const atMost = (part: MissingPart): number =>
  part.missing === 'suppressed' || part.last === undefined ? Number.POSITIVE_INFINITY : highOf(part.last);
