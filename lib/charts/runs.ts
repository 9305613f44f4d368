import type { Run, Series, SeriesPoint, SeriesSpec } from './spec';

/**
 * A month and a half: the ministry counts on the 1st of each month, so neighbours further apart have a month without a
 * count between them. Yearly counts before 2009 are therefore dots: a line would show a course that nobody published.
 */
const JOINED_DAYS = 46;

/**
 * Splits points (ascending) wherever a month is missing, so that a drawing cannot bridge a gap; and before each of the days
 * `breaks`, from which on the series counts something else (a directorate with other boundaries).
 */
export function runsOf(points: readonly SeriesPoint[], breaks: readonly number[] = []): Run[] {
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && isJoined(previous.x, point.x, breaks)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

const isJoined = (before: number, after: number, breaks: readonly number[]): boolean =>
  after - before <= JOINED_DAYS && !breaks.some((day) => before < day && day <= after);

/** The stretches where two series are both known at the same dates, without a gap, the upper one being the higher: what is tinted is above capacity. */
export function commonRuns(upper: Series, lower: Series): { readonly upper: Run; readonly lower: Run }[] {
  const lowerAt = new Map(lower.runs.flat().map((point) => [point.x, point]));
  const isAbove = (point: SeriesPoint) => point.value > (lowerAt.get(point.x)?.value ?? Number.POSITIVE_INFINITY);
  return upper.runs
    .flatMap((run) => runsOf(run.filter(isAbove)))
    .filter((run) => run.length > 1)
    .map((run) => ({ upper: run, lower: run.flatMap((point) => lowerAt.get(point.x) ?? []) }));
}

/** The surfaces a time chart tints. */
export function areasOf({ series, between }: Pick<SeriesSpec, 'series' | 'between'>): ReturnType<typeof commonRuns> {
  const upper = series.find(({ id }) => id === between?.upper);
  const lower = series.find(({ id }) => id === between?.lower);
  return upper === undefined || lower === undefined ? [] : commonRuns(upper, lower);
}
