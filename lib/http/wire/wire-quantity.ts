import type { z } from 'zod';
import type { RatioInput, RatioOutput } from '#lib/domain/capacity-ratio';
import type { Derivation, Figure } from '#lib/domain/figure';
import { type Absent, highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import type { absentSchema, bounds, boundsOrAbsent, countedOrAbsent } from './quantity-schema';

type WireAbsent = z.infer<typeof absentSchema>;
type WireBounds = z.infer<z.ZodObject<typeof bounds>>;
type WireBoundsOrAbsent = z.infer<z.ZodObject<typeof boundsOrAbsent>>;

export const wireAbsent = ({ reason }: Absent): WireAbsent => ({ absent: reason });

/** JSON has no infinity: a bound nobody knows is absent, `not-published`. */
const wireBound = (bound: number): number | WireAbsent =>
  Number.isFinite(bound) ? bound : { absent: 'not-published' };

export const wireBounds = (known: Known): WireBounds => ({
  value: known.value,
  low: wireBound(lowOf(known)),
  high: wireBound(highOf(known)),
});

export function wireBoundsOrAbsent(quantity: Quantity): WireBoundsOrAbsent {
  if (isKnown(quantity)) return wireBounds(quantity);
  const why = wireAbsent(quantity);
  return { value: why, low: why, high: why };
}

const wireDerivation = ({ added, missing }: Derivation) => ({
  added: [...added],
  missing: missing.map(({ subject, reason }) => ({ subject, reason })),
});

/** `{ derivation }` for our own sums, nothing for what was published. */
export const derivationOf = ({ derivation }: Figure) =>
  derivation === undefined ? {} : { derivation: wireDerivation(derivation) };

export function wireInput({ quantity, figure }: RatioInput<number>): z.infer<typeof countedOrAbsent> {
  if (!isKnown(quantity)) return wireAbsent(quantity);
  if (figure === undefined) throw new Error('a known number without its figure cannot be traced');
  const { qualifier, source } = figure;
  return { ...wireBounds(quantity), qualifier, source, ...derivationOf(figure) };
}

function wirePrinted(printed: Figure | undefined) {
  if (printed === undefined || !isKnown(printed.quantity)) return {};
  const { qualifier, source } = printed;
  return { printed: { ...wireBounds(printed.quantity), qualifier, source } };
}

/** A ratio in the unit of its schema: `percent`, `persons` or `ratio`. */
export function wireRatio<const U extends string>(output: RatioOutput<number>, unit: U) {
  const { quantity, basis, figure, printed } = output;
  if (!isKnown(quantity)) return wireAbsent(quantity);
  const wording =
    figure === undefined
      ? {}
      : { qualifier: figure.qualifier, source: figure.source as string, definition: figure.definition as string };
  return { ...wireBounds(quantity), unit, basis, ...wording, ...wirePrinted(printed) };
}
