import type { WingType } from '#lib/domain/subject';

/** Drawings that many pages show parts of: one file each, kept by the browser. */
export const OUTLINES = 'france';
const SPARKLINES = 'sparklines';

const drawingPath = (name: string): string => `/drawings/${name}`;

/** The outlines of one area of the map. */
export const outlineHref = (plane: string): string => `${drawingPath(OUTLINES)}#${plane}`;

/** The file of sparklines of whole prisons, or of their wings of one type. */
export const sparklineFile = (wing: WingType | undefined): string =>
  wing === undefined ? SPARKLINES : `${SPARKLINES}-${wing}`;

/** The sparkline of one prison. */
export const sparklineHref = (id: string, wing?: WingType): string => `${drawingPath(sparklineFile(wing))}#${id}`;

/** The upright mark at a date, in the same file. */
export const sparklineMark = (date: string, wing?: WingType): string =>
  `${drawingPath(sparklineFile(wing))}#at-${date}`;
