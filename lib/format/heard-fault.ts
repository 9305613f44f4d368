import type { NumberRefusal } from './read-number';

/** A field of a question that says nothing we can use, and why. */
export type HeardFault =
  | { readonly field: 'place' | 'what' | 'when' }
  | { readonly field: 'number'; readonly fault: NumberRefusal };
