import type { PointStyle } from '#lib/charts/point-style';
import type { ChartSpec } from '#lib/charts/spec';
import { chartText } from '#lib/i18n/charts';
import { socialText } from '#lib/i18n/social';
import type { SetLine } from './text-block';
import { lineWidth, wrappedLines } from './wrapped-lines';

/** How a mark of the drawing is told: `ring` is what an article says. */
export type MarkStyle = PointStyle | 'ring';
export type PlacedMark = { readonly style: MarkStyle; readonly x: number; readonly y: number; readonly size: number };
type Entry = { readonly text: string; readonly style: MarkStyle | undefined };

/** What a drawing must not stand without: where its axis begins, and what its marks mean where not all are the ministry's own. */
export function printEntries(spec: ChartSpec): readonly Entry[] {
  const text = socialText[spec.lang];
  const legend = spec.legend.map(({ style, label }): Entry => ({ text: label, style }));
  const isPlain = legend.every(({ style }) => style === 'official');
  const rings: readonly Entry[] = isRinged(spec) ? [{ text: text.ring, style: 'ring' }] : [];
  return [...axisOf(spec), ...(isPlain ? [] : legend), ...rings];
}

function isRinged(spec: ChartSpec): boolean {
  switch (spec.kind) {
    case 'series':
      return spec.claims.length > 0;
    case 'bars':
      return spec.rows.some(({ dot }) => dot?.isRinged === true);
    case 'pictogram':
      return false;
  }
}

function axisOf(spec: ChartSpec): readonly Entry[] {
  if (spec.kind !== 'series') return [];
  const { y, yTicks } = spec.frames.wide;
  const start = y.domain[0];
  const tick = start > 0 ? yTicks.find(({ value }) => value === start) : undefined;
  return tick === undefined ? [] : [{ text: chartText[spec.lang].axisFrom(tick.label), style: undefined }];
}

type Room = { readonly width: number; readonly size: number };
export type SmallPrint = {
  readonly lines: readonly SetLine[];
  readonly marks: readonly PlacedMark[];
  readonly height: number;
};
const LEADING = 1.4;

/** The entries one after the other, in as many lines as it takes, from 0, 0. */
export function smallPrint(entries: readonly Entry[], { width, size }: Room): SmallPrint {
  const lines: SetLine[] = [];
  const marks: PlacedMark[] = [];
  const set = { face: 'sans', tone: 'mute', size } as const;
  let [x, row] = [0, 0];
  const baseline = () => (row + 1) * LEADING * size - 0.3 * size;
  for (const { text, style } of entries) {
    const indent = style === undefined ? 0 : 0.95 * size;
    const rows = wrappedLines(text, { ...set, width: width - indent });
    const taken = indent + Math.max(0, ...rows.map((line) => lineWidth(line, 'sans', size)));
    if (x > 0 && (x + taken > width || rows.length > 1)) [x, row] = [0, row + 1];
    if (style !== undefined) marks.push({ style, x: x + 0.3 * size, y: baseline() - 0.34 * size, size: 0.56 * size });
    for (const [index, line] of rows.entries()) {
      if (index > 0) row += 1;
      lines.push({ ...set, text: line, x: x + indent, y: baseline() });
    }
    x += taken + 1.1 * size;
  }
  return { lines, marks, height: entries.length === 0 ? 0 : (row + 1) * LEADING * size };
}
