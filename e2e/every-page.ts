import { prerenderedPages } from '#scripts/budgets/prerendered-pages';

/** One page of every kind, in French and in English, taken from the build's own list. */
export const EVERY_PAGE = prerenderedPages();
