import fc from 'fast-check';
import { ABSENCES, absent, bounded, exact, highOf, type Known, lowOf, type Quantity } from '#lib/domain/quantity';

type Unit<N extends number> = (amount: number) => N;

/** A count up to a hundred thousand, zero likely. */
const count = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: fc.nat(100_000) });

export const anExact = <N extends number>(unit: Unit<N>): fc.Arbitrary<Known<N>> =>
  count.map((amount) => exact(unit(amount)));

/** Exact, bounded, or without upper bound. */
export const aKnown = <N extends number>(unit: Unit<N>): fc.Arbitrary<Known<N>> =>
  fc.oneof(
    anExact(unit),
    fc
      .tuple(count, count, fc.oneof(count, fc.constant(Number.POSITIVE_INFINITY)))
      .map(([low, more, most]) => bounded(unit(low), unit(low + more), unit(low + more + most))),
  );

export const aQuantity = <N extends number>(unit: Unit<N>): fc.Arbitrary<Quantity<N>> =>
  fc.oneof({ weight: 5, arbitrary: aKnown(unit) }, { weight: 1, arbitrary: fc.constantFrom(...ABSENCES).map(absent) });

/** low ≤ nominal ≤ high, none of them NaN; absent quantities have nothing to order. */
export const isOrdered = (quantity: Quantity): boolean =>
  quantity.kind === 'absent' || (lowOf(quantity) <= quantity.value && quantity.value <= highOf(quantity));
