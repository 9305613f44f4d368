import { isKnown, type Known, type Quantity } from '#lib/domain/quantity';
import type { Percent } from '#lib/domain/units';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';

type Given = { readonly label: string; readonly density: Quantity<Percent>; readonly isOwn: boolean };

/** A bar across the line at 100 %, in percent of the drawing's width. */
export type OwnDensityBar = {
  readonly label: string;
  readonly value: string;
  readonly isOwn: boolean;
  readonly within: number;
  readonly above: number;
};

/** `line`: where 100 % stands, in percent of the width. */
export type OwnDensitySpec = { readonly line: number; readonly bars: readonly OwnDensityBar[] };

const LINE = 100;
/** What is kept free beyond the longest bar. */
const AIR = 1.04;

/** The published density beside the reader's, on one axis from zero that always holds the line; without a density, no bar. */
export function ownDensitySpec(given: readonly Given[], lang: Lang): OwnDensitySpec {
  const known = given.flatMap(({ density, ...bar }) => (isKnown(density) ? [{ ...bar, density }] : []));
  const longest = AIR * Math.max(LINE, ...known.map(({ density }) => density.value));
  const at = (value: number) => Math.round((1e4 * value) / longest) / 100;
  const bars = known.map(({ label, density, isOwn }) => ({
    label,
    value: ofQuantity(density, 'percent', lang),
    isOwn,
    within: at(Math.min(LINE, density.value)),
    above: at(overOf(density)),
  }));
  return { line: at(LINE), bars };
}

const overOf = ({ value }: Known<Percent>): number => Math.max(0, value - LINE);
