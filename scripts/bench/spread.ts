/** What repeated measuring gave: the middle value, and the extremes. */
export type Spread = { readonly median: number; readonly low: number; readonly high: number };

/** The median of at least one number; of an even count, the mean of the middle two. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => {
    const value = sorted[index];
    if (value === undefined) throw new Error('nothing was measured');
    return value;
  };
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, low: at(0), high: at(sorted.length - 1) };
}

/** Ratios of values measured in turns, pair by pair: what slows the machine for a while slows both. */
export const ratiosOf = (values: readonly number[], references: readonly number[]): Spread =>
  spreadOf(values.map((value, index) => value / (references[index] ?? Number.NaN)));

/** Measures in turns, `rounds` times: a, b, a, b, … */
export async function alternating<T>(
  rounds: number,
  a: () => Promise<T>,
  b: () => Promise<T>,
): Promise<{ readonly a: readonly T[]; readonly b: readonly T[] }> {
  const results = { a: [] as T[], b: [] as T[] };
  for (let round = 0; round < rounds; round += 1) {
    results.a.push(await a());
    results.b.push(await b());
  }
  return results;
}
