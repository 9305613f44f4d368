import type { DatedBy } from '#lib/domain/article';
import { isWritten, stepOf } from '#lib/domain/bounds';
import { isIncompleteSum } from '#lib/domain/choose';
import type { Figure, FigureKey } from '#lib/domain/figure';
import { type Measure, unitOf } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import { highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';

/** A number somebody states: a claim of an article, or one a reader has heard (then `article` is `undefined`). */
export type StatedNumber = FigureKey & {
  readonly datedBy?: DatedBy | undefined;
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  readonly article: SourceId | undefined;
};

/** A stated number that has a value. */
export type Claimed = StatedNumber & { readonly quantity: Known };
/** A figure that has a value. */
export type KnownFigure = Figure & { readonly quantity: Known };

export const isClaimed = (claim: StatedNumber): claim is Claimed => isKnown(claim.quantity);
export const hasValue = (figure: Figure): figure is KnownFigure => isKnown(figure.quantity);

/**
 * May the figure's nominal decide about the claim? That of an incomplete sum of ours is no count ("at least 738"): it decides
 * only where the claim's bounds hold all that the sum may be, or, of a claim that names a lower bound alone ("more than 27,000"),
 * the least that it may be. A figure bounded by its own words ("nearly 77,500") decides.
 */
export function isDecisive(figure: KnownFigure, { quantity, qualifier }: Claimed): boolean {
  if (!isIncompleteSum(figure) || figure.quantity.kind === 'exact') return true;
  const { low, high } = figure.quantity;
  const most = qualifier === 'moreThan' || qualifier === 'atLeast' ? low : high;
  return lowOf(quantity) <= low && most <= highOf(quantity);
}

/** The figure's nominal lies inside the claim's closed bounds. */
export const confirms = (figure: KnownFigure, claim: Claimed): boolean => distance(figure, claim) === 0;

/** The figure's nominal lies outside the claim's bounds, by less than the claim's rounding step. */
export const isClose = (figure: KnownFigure, claim: Claimed): boolean =>
  distance(figure, claim) < stepOfClaim(claim) && !confirms(figure, claim);

/**
 * The claim names a bound alone, and the figure lies beyond it by more than such words mean: "more than 25,000" of 27,301 is true to
 * the letter, and no reader would call it wrong.
 */
export function isTrueToTheLetter(figure: KnownFigure, { qualifier, quantity }: Claimed): boolean {
  if (qualifier === 'moreThan' || qualifier === 'atLeast') return lowOf(figure.quantity) > highOf(quantity);
  return qualifier === 'fewerThan' && highOf(figure.quantity) < lowOf(quantity);
}

/** The figure's own bounds reach the claim's, so that it contradicts nothing. */
export const overlaps = (figure: KnownFigure, claim: { readonly quantity: Known }): boolean =>
  lowOf(figure.quantity) <= highOf(claim.quantity) && lowOf(claim.quantity) <= highOf(figure.quantity);

/**
 * How far the figure's nominal lies outside the claim's bounds, in their unit; 0 inside. A percentage we compute lies where
 * it prints as well: 123.5207 % is 123.5 to the tenth that official densities are printed to (DESIGN §3.1), and "123 %" holds that.
 */
export const distance = (figure: KnownFigure, { quantity }: Claimed): number =>
  Math.min(...nominals(figure).map((value) => Math.max(lowOf(quantity) - value, value - highOf(quantity), 0)));

function nominals({ measure, qualifier, quantity: { value } }: KnownFigure): readonly number[] {
  const isOurs = qualifier === 'derived' && unitOf(measure) === 'percent';
  return isOurs ? [value, Math.round(value * 10) / 10] : [value];
}

/**
 * The rounding step r of a claim (DESIGN §3.1), in the unit of its measure, read back from its bounds: these keep the
 * trailing zeros ("125.0") that its value has lost. A claim without bounds: the step of the number as it prints.
 */
function stepOfClaim({ measure, quantity, qualifier }: Claimed): number {
  const width = widthInSteps(qualifier, quantity);
  return Number.isFinite(width) && width > 0 ? width : stepAsPrinted(quantity.value, measure);
}

function widthInSteps(qualifier: Qualifier, quantity: Known): number {
  switch (qualifier) {
    case 'exact':
    case 'derived':
      return 0;
    case 'rounded':
      return highOf(quantity) - lowOf(quantity);
    case 'nearly':
    case 'fewerThan':
      return quantity.value - lowOf(quantity);
    case 'moreThan':
    case 'atLeast':
    case 'about':
      return highOf(quantity) - quantity.value;
  }
}

/** 0 for what nobody writes, a computed 141.333…: nothing is close to it. */
function stepAsPrinted(value: number, measure: Measure): number {
  const text = String(value);
  return isWritten(text) ? stepOf(text, { measure }) : 0;
}
