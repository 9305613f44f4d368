export type At = readonly [x: number, y: number];

/** Tenths of a unit are finer than any screen draws; whole tenths also make the running position exact. */
const tenths = (value: number): number => Math.round(value * 10);
const short = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');
const pair = (x: number, y: number): string => `${short(x)}${y < 0 ? '' : ','}${short(y)}`;

/** Moves are relative to the rounded position, so that rounding never adds up along a path. */
function steps(points: readonly At[], from: At): { readonly moves: readonly string[]; readonly last: At } {
  let [x, y] = from;
  const moves = points.map(([nextX, nextY]) => {
    const move = pair(tenths(nextX) - x, tenths(nextY) - y);
    x = tenths(nextX);
    y = tenths(nextY);
    return move;
  });
  return { moves, last: [x, y] };
}

/** A line through the points as compact SVG path data with relative moves. */
export function linePath(points: readonly At[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const start: At = [tenths(first[0]), tenths(first[1])];
  const { moves } = steps(rest, start);
  return `M${pair(...start)}${moves.length === 0 ? 'h0' : `l${moves.join(' ')}`}`;
}

/** The surface between two lines; none without points. */
export function areaPath(upper: readonly At[], lower: readonly At[]): string {
  if (upper.length === 0 || lower.length === 0) return '';
  return `${linePath([...upper, ...lower.toReversed()])}z`;
}

/** All the points as strokes without length: a round or square line cap makes each a dot, for a few bytes a point. */
export function dotsPath(points: readonly At[]): string {
  const { moves } = steps(points, [0, 0]);
  return moves.map((move) => `m${move}h0`).join('');
}
