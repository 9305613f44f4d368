import { type IsoDate, monthsBetween } from '#lib/domain/iso-date';
import { type At, linePath } from './path';
import { runsOf } from './runs';
import { dayNumber } from './scale';

/** Sparklines share one scale: density in percent from zero, clipped at the top; a month is one unit wide. */
const SPARK_TOP = 250;
export const SPARK_HEIGHT = 100;
/** The tables of prisons begin in November 2012. */
export const SPARK_FROM = '2012-11-01' as IsoDate;
const LINE = 100;
/** A count without a neighbour is drawn as wide as most of its month. */
const ALONE = 0.8;

export type SparkPoint = { readonly date: IsoDate; readonly density: number };
/** SVG path data, empty where there is nothing to draw. */
export type Sparkline = {
  /** The course up to the line. */
  readonly within: string;
  /** What is above the line, as a surface on it. */
  readonly above: string;
  /** Months in which the density is beyond the top. */
  readonly clipped: string;
};

export const sparkX = (date: IsoDate): number => monthsBetween(SPARK_FROM, date);
const sparkY = (density: number): number => SPARK_HEIGHT * (1 - Math.min(density, SPARK_TOP) / SPARK_TOP);
export const SPARK_LINE = sparkY(LINE);

/** Densities of one prison (ascending dates) as paths; nothing is drawn where a month has no count (`runsOf`). */
export function sparkline(points: readonly SparkPoint[]): Sparkline {
  const series = points.map(
    ({ date, density }) => ({ date, x: dayNumber(date), value: density, style: 'official' }) as const,
  );
  const courses = runsOf(series).map((run) => widened(run.map(({ date, value }) => [sparkX(date), value])));
  const pieces = courses.flatMap(cutAtLine);
  const drawn = (piece: Piece): readonly At[] => piece.points.map(([x, density]) => [x, sparkY(density)]);
  return {
    within: pieces
      .filter(({ above }) => !above)
      .map((piece) => linePath(drawn(piece)))
      .join(''),
    above: pieces
      .filter(({ above }) => above)
      .map((piece) => surface(drawn(piece)))
      .join(''),
    clipped: points
      .filter(({ density }) => density > SPARK_TOP)
      .map(({ date }) =>
        linePath([
          [sparkX(date) - ALONE / 2, 0],
          [sparkX(date) + ALONE / 2, 0],
        ]),
      )
      .join(''),
  };
}

/** One point alone as a level stroke. */
function widened(course: readonly At[]): readonly At[] {
  const [only] = course;
  if (only === undefined || course.length > 1) return course;
  return [
    [only[0] - ALONE / 2, only[1]],
    [only[0] + ALONE / 2, only[1]],
  ];
}

type Piece = { readonly above: boolean; readonly points: readonly At[] };

/** A course cut wherever it crosses the line; both pieces have the crossing. */
function cutAtLine(course: readonly At[]): readonly Piece[] {
  const pieces: { above: boolean; points: At[] }[] = [];
  let before: At | undefined;
  for (const point of course) {
    const above = point[1] > LINE;
    const piece = pieces.at(-1);
    if (piece !== undefined && piece.above === above) piece.points.push(point);
    else if (piece !== undefined && before !== undefined) {
      const crossing = crossingOf(before, point);
      piece.points.push(crossing);
      pieces.push({ above, points: [crossing, point] });
    } else pieces.push({ above, points: [point] });
    before = point;
  }
  return pieces;
}

const crossingOf = ([x, y]: At, [nextX, nextY]: At): At => [x + ((LINE - y) / (nextY - y)) * (nextX - x), LINE];

/** From the line up to the course and back. */
function surface(points: readonly At[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${linePath([[first[0], SPARK_LINE], ...points, [last[0], SPARK_LINE]])}z`;
}
