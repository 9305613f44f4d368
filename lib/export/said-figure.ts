import type { Figure } from '#lib/domain/figure';
import type { Known, Quantity } from '#lib/domain/quantity';
import type { Source } from '#lib/domain/source';
import type { TopicKey } from '#lib/domain/trace';

/** A number that a computed one was made of; `figure` where it is published, with the words of its source. */
export type SaidPart = {
  readonly key: Pick<TopicKey, 'measure' | 'definition'>;
  readonly quantity: Quantity;
  readonly figure: Figure | undefined;
};

/** How the number came about: as published, our own sum (and how many units it lacks), or computed by us from other numbers. */
export type SaidBasis =
  | { readonly kind: 'published'; readonly figure: Figure }
  | { readonly kind: 'sum'; readonly figure: Figure; readonly added: number; readonly missing: number }
  | { readonly kind: 'computed'; readonly parts: readonly SaidPart[] };

/** All that a sentence about one figure says; texts are in the page's language. */
export type SaidFigure = {
  readonly key: Pick<TopicKey, 'measure' | 'definition' | 'date'>;
  readonly quantity: Quantity;
  readonly basis: SaidBasis;
  /** Of people above capacity: the net gap of the same place and day, said beside it (DESIGN §2); not where none is known. */
  readonly netGap?: Known | undefined;
  /** With its preposition: `en France`. */
  readonly place: string;
  /** Empty: none. */
  readonly note: string;
  /** Who published what the number rests on, and where that was read; the same twice only once. */
  readonly sources: readonly Pick<Source, 'publisher' | 'readIn' | 'grade'>[];
  /** Absolute, of the page about this figure. */
  readonly address: string;
};
