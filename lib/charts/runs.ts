import type { Run, Series, SeriesPoint, SeriesSpec } from './spec';

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

/** The stretches where two series are both known at the same dates, without a gap, the upper one being the higher: what is tinted is above capacity. */
export function commonRuns(upper: Series, lower: Series): { readonly upper: Run; readonly lower: Run }[] {
  const lowerAt = new Map(lower.runs.flat().map((point) => [point.x, point]));
  const shared = upper.runs
    .flat()
    .filter((point) => point.value > (lowerAt.get(point.x)?.value ?? Number.POSITIVE_INFINITY));
  return runsOf(shared)
    .filter((run) => run.length > 1)
    .map((run) => ({ upper: run, lower: run.flatMap((point) => lowerAt.get(point.x) ?? []) }));
}

/** The surfaces a time chart tints. */
export function areasOf({ series, between }: Pick<SeriesSpec, 'series' | 'between'>): ReturnType<typeof commonRuns> {
  const upper = series.find(({ id }) => id === between?.upper);
  const lower = series.find(({ id }) => id === between?.lower);
  return upper === undefined || lower === undefined ? [] : commonRuns(upper, lower);
}
