/** How the source words a number (DESIGN §3.1); each has bounds. */
export const QUALIFIERS = [
  'exact',
  'rounded',
  'nearly',
  'fewerThan',
  'moreThan',
  'atLeast',
  'about',
  'derived',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
export const isQualifier = (text: string): text is Qualifier => (QUALIFIERS as readonly string[]).includes(text);
