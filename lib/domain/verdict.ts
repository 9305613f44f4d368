import type { Figure } from '#lib/domain/figure';

/** The verdicts of DESIGN §3.4. */
export const VERDICTS = [
  'confirmed',
  'close',
  'differs',
  'bracketed',
  'other-definition',
  'same-source',
  'not-checkable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How many claims got a verdict. */
export type VerdictCount = { readonly verdict: Verdict; readonly claims: number };

/** In what a matching figure is another one than the claim's. */
export type Distinction = 'subject' | 'measure' | 'definition';

/**
 * A verdict and the figures it rests on. `rival`: what a source of equal standing says instead for the same date: it contradicts
 * the claim and refutes it not.
 */
export type Check =
  /** `butMisses`: the best figure of the key, when the claim misses it and only a lesser independent one confirms. */
  | { readonly verdict: 'confirmed'; readonly against: Figure; readonly butMisses: Figure | undefined }
  | { readonly verdict: 'close' | 'differs'; readonly against: Figure }
  /** `against` is the neighbour before the claim's date, `after` the one after it. */
  | { readonly verdict: 'bracketed'; readonly against: Figure; readonly after: Figure; readonly rival?: Figure }
  | { readonly verdict: 'other-definition'; readonly against: Figure; readonly differsIn: readonly Distinction[] }
  | { readonly verdict: 'same-source'; readonly against: undefined }
  /**
   * `against`: a figure that is there but cannot decide, if there is one. `toTheLetter`: true as it is worded ("more than 1,000" of
   * 89,446), which says next to nothing.
   */
  | {
      readonly verdict: 'not-checkable';
      readonly against: Figure | undefined;
      readonly rival?: Figure;
      readonly toTheLetter?: true;
    };
