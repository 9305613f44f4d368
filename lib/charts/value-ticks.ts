import { scaleLinear } from 'd3-scale';

export type ValueAxis = { readonly domain: readonly [number, number]; readonly values: readonly number[] };

/** Round ticks that enclose all values; `fromZero` for what must be read from zero (bars, densities). */
export function valueAxis(values: readonly number[], wanted: number, fromZero: boolean): ValueAxis {
  const low = fromZero ? 0 : Math.min(...values);
  const scale = scaleLinear([low, Math.max(...values)], [0, 1]).nice(wanted);
  const [first = 0, last = 1] = scale.domain();
  return { domain: [first, last], values: scale.ticks(wanted) };
}
