import type { Bilingual } from '#lib/domain/subject';
import type { NumberRefusal } from './read-number';

/**
 * Why a number that was heard cannot be held against anything. `ratio`: "twice", "17 for 10 places", "75 points" of what is no
 * percentage. `range`: two numbers. `below-zero`: of what is never negative; only a net gap is.
 */
export type HeardRefusal = Exclude<NumberRefusal, 'negative'> | 'ratio' | 'range' | 'below-zero';

/** A field of a question that says nothing we can use, and why. */
export type HeardFault =
  | { readonly field: 'what' | 'when' }
  /** `near`: names that are written nearly so. */
  | { readonly field: 'place'; readonly near: readonly Bilingual[] }
  | { readonly field: 'number'; readonly fault: HeardRefusal };
