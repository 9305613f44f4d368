/** What a page may cost (docs/benchmarks.md says how it is measured). `budget` fails the check, `aim` is printed beside it. */
export type Limit = { readonly budget: number; readonly aim: number };

const kB = (thousands: number): number => thousands * 1000;

/** Gzipped at level 9, except fonts, which are compressed already. */
export const LIMITS = {
  javascript: { budget: kB(150), aim: kB(140) },
  css: { budget: kB(15), aim: kB(8) },
  fonts: { budget: kB(100), aim: kB(80) },
  requests: { budget: 16, aim: 10 },
} as const satisfies Record<string, Limit>;

/** A chart on someone else's page: its height is told by a line that stands in the HTML. */
export const EMBED_JAVASCRIPT: Limit = { budget: kB(10), aim: 0 };

export type PageKind = 'overview' | 'establishment' | 'embed' | 'other';

/** HTML by kind of page; a page of no special kind may weigh what the overview may. */
export const HTML_LIMITS = {
  overview: { budget: kB(40), aim: kB(25) },
  establishment: { budget: kB(25), aim: kB(16) },
  embed: { budget: kB(12), aim: kB(8) },
  other: { budget: kB(40), aim: kB(25) },
} as const satisfies Record<PageKind, Limit>;

export function kindOfPage(path: string): PageKind {
  if (/^\/(fr|en)$/.test(path)) return 'overview';
  if (/^\/(fr|en)\/establishments\/(?!map$)[^/]+$/.test(path)) return 'establishment';
  return path.includes('/embed/') ? 'embed' : 'other';
}
