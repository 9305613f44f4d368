import type { Run, SeriesPoint } from './spec';

/**
 * A month and a half: the ministry counts on the 1st of each month, so neighbours further apart have a month without a
 * count between them. Yearly counts before 2009 are therefore dots: a line would show a course that nobody published.
 */
const JOINED_DAYS = 46;

/** Splits points (ascending) wherever a month is missing, so that a drawing cannot bridge a gap. */
export function runsOf(points: readonly SeriesPoint[]): Run[] {
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && point.x - previous.x <= JOINED_DAYS) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Where two series are both known at the same dates without a gap: the surface between them may be tinted. */
export function commonRuns(upper: readonly Run[], lower: readonly Run[]): { readonly upper: Run; readonly lower: Run }[] {
  const lowerAt = new Map(lower.flat().map((point) => [point.x, point]));
  const shared = upper.flat().filter((point) => lowerAt.has(point.x));
  return runsOf(shared)
    .filter((run) => run.length > 1)
    .map((run) => ({ upper: run, lower: run.map((point) => lowerAt.get(point.x) ?? point) }));
}
