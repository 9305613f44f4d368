import { type Absence, absent, bounded, exact, type Quantity } from '#lib/domain/quantity';

/** Why there is no number, in a letter. */
const REASONS = {
  s: 'suppressed',
  c: 'not-collected',
  p: 'not-published',
  a: 'not-applicable',
  n: 'no-capacity',
} as const satisfies Record<string, Absence>;
type Letter = keyof typeof REASONS;
const LETTERS = Object.fromEntries(Object.entries(REASONS).map(([letter, reason]) => [reason, letter])) as Record<
  Absence,
  Letter
>;

/** A count as the file holds it: exact; [lowest, nominal], without upper bound; [lowest, nominal, highest]; or why there is none. */
export type WireCount = number | readonly [number, number] | readonly [number, number, number] | Letter;

/** A count in a word of JSON. */
export function wireCount(quantity: Quantity): WireCount {
  switch (quantity.kind) {
    case 'exact':
      return quantity.value;
    case 'bounded': {
      const { low, value, high } = quantity;
      return high === Number.POSITIVE_INFINITY ? [low, value] : [low, value, high];
    }
    case 'absent':
      return LETTERS[quantity.reason];
  }
}

/** What `wireCount` wrote, in a unit. */
export function countFromWire<N extends number>(wire: WireCount, unit: (count: number) => N): Quantity<N> {
  if (typeof wire === 'number') return exact(unit(wire));
  if (typeof wire === 'string') return absent(REASONS[wire]);
  const [low, value, high = Number.POSITIVE_INFINITY] = wire;
  return bounded(unit(low), unit(value), unit(high));
}
