/**
 * Why a figure is not there. Zero is a value; absence has a reason (house rule 1).
 * `not-published`: the publisher says so. `not-collected`: published, or likely so, but not in our dataset.
 * `suppressed`: statistical secrecy (NC cells). `not-applicable`: the measure makes no sense here.
 * `no-capacity`: a ratio to zero places.
 */
export const ABSENCES = ['not-published', 'not-collected', 'suppressed', 'not-applicable', 'no-capacity'] as const;
export type Absence = (typeof ABSENCES)[number];

export type Exact<N extends number = number> = { readonly kind: 'exact'; readonly value: N };
/** low ≤ value ≤ high; `high` is Infinity where no upper bound is known. */
export type Bounded<N extends number = number> = {
  readonly kind: 'bounded';
  readonly low: N;
  readonly value: N;
  readonly high: N;
};
export type Absent = { readonly kind: 'absent'; readonly reason: Absence };
export type Known<N extends number = number> = Exact<N> | Bounded<N>;
export type Quantity<N extends number = number> = Known<N> | Absent;

export const exact = <N extends number>(value: N): Exact<N> => ({ kind: 'exact', value });
export const absent = (reason: Absence): Absent => ({ kind: 'absent', reason });
/** Closed bounds around a nominal value; throws (programmer's error) unless low ≤ value ≤ high. */
export function bounded<N extends number>(low: N, value: N, high: N): Known<N> {
  if (!(low <= value && value <= high)) throw new Error(`bounds out of order: ${low} ≤ ${value} ≤ ${high}`);
  return low === high ? exact(value) : { kind: 'bounded', low, value, high };
}
export const isKnown = <N extends number>(quantity: Quantity<N>): quantity is Known<N> => quantity.kind !== 'absent';
export const lowOf = <N extends number>(known: Known<N>): N => (known.kind === 'exact' ? known.value : known.low);
export const highOf = <N extends number>(known: Known<N>): N => (known.kind === 'exact' ? known.value : known.high);
