/** Why a part of an own deck's address was not used, or not whole; the page says it in words and goes on. */
export type DeckProblem =
  /** No slide was asked for. */
  | { readonly kind: 'empty' }
  /** `near`: ids the reader may have meant. */
  | { readonly kind: 'unknown'; readonly slide: string; readonly near: readonly string[] }
  | { readonly kind: 'twice'; readonly slide: string }
  /** More slides than a deck holds: how many are left out. */
  | { readonly kind: 'too-many'; readonly left: number }
  | { readonly kind: 'title-cut' }
  /** Signs that draw nothing, or turn the text around, were taken out. */
  | { readonly kind: 'title-cleaned' };

/** What an own deck's address asks for: at most twenty slides, each once, and a title, empty for ours. */
export type OwnDeckRequest = {
  readonly slides: readonly string[];
  readonly title: string;
  readonly problems: readonly DeckProblem[];
};

export const MOST_SLIDES = 20;
/** In characters. */
export const LONGEST_DECK_TITLE = 120;
