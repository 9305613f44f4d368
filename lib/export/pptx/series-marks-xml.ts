import type { PointStyle } from '#lib/charts/point-style';
import { POINT_STYLES } from '#lib/charts/point-style';
import { markedPoints } from '#lib/charts/series-marks';
import type { SeriesPoint, SeriesSpec } from '#lib/charts/spec';
import { solid, stroke } from './fill';
import type { Colour } from './look';
import type { GridColumn } from './series-grid';
import { el, val } from './xml';

const LINE_POINTS = 2.5;
const MARKER = { alone: 7, joined: 5 } as const;

/** Filled what the ministry counted, square our own sums, hollow what was read elsewhere, a hollow square what others counted. */
function marker(style: PointStyle, colour: Colour, size: number): string {
  const isSquare = style === 'derived' || style === 'stated';
  const isHollow = style === 'relayed' || style === 'stated';
  return el(
    'c:marker',
    {},
    val('c:symbol', isSquare ? 'square' : 'circle'),
    val('c:size', size),
    el('c:spPr', {}, solid(isHollow ? 'paper' : colour), stroke({ colour, points: 1.5 })),
  );
}

export const NO_MARKER = el('c:marker', {}, val('c:symbol', 'none'));

/** What an article claims. The site's ring would need a marker without filling, which LibreOffice fills. */
export const CROSS = el(
  'c:marker',
  {},
  val('c:symbol', 'x'),
  val('c:size', 12),
  el('c:spPr', {}, el('a:noFill', {}), stroke({ colour: 'ink', points: 2.25 })),
);

export const seriesLine = (colour: Colour, isDashed: boolean): string =>
  el('c:spPr', {}, stroke({ colour, points: LINE_POINTS, isDashed }));

const isOwn = (point: SeriesPoint | undefined): boolean => point?.style === 'derived';

/** Is most of the series our own sum? Then it is dashed, and the exceptions are solid. */
export function isMostlyOwn({ series }: GridColumn): boolean {
  const points = series.runs.flat();
  return points.filter(isOwn).length * 2 > points.length;
}

/** The points drawn otherwise than their series: with a marker, or with a line to the point before of the other kind. */
export function pointLooks(column: GridColumn, { frames: { wide } }: SeriesSpec): string[] {
  const { series, points } = column;
  const marked = new Set(POINT_STYLES.flatMap((style) => markedPoints(series, wide, style)));
  const alone = new Set(series.runs.filter((run) => run.length === 1).flat());
  const mostly = isMostlyOwn(column);
  let before: SeriesPoint | undefined;
  return points.flatMap((point, index) => {
    const previous = before;
    if (point === undefined) return [];
    before = point;
    const isDashed = isOwn(point) || isOwn(previous);
    const drawn = marked.has(point)
      ? marker(point.style, series.tone, MARKER[alone.has(point) ? 'alone' : 'joined'])
      : '';
    if (drawn === '' && isDashed === mostly) return [];
    const parts = [val('c:idx', index), drawn === '' ? NO_MARKER : drawn, val('c:bubble3D', 0)];
    return [el('c:dPt', {}, ...parts, seriesLine(series.tone, isDashed))];
  });
}
