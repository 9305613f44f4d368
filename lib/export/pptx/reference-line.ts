import { valueAt } from '#lib/charts/scale';
import type { BarsSpec, SeriesSpec } from '#lib/charts/spec';

/** The value of the ink line drawn across a time chart (100 %); undefined where its line is a series of its own, as that of the places. */
export function referenceLine({ frames: { wide } }: Pick<SeriesSpec, 'frames'>): number | undefined {
  const rule = wide.rules.find(
    ({ from, to, tone, strong }) => strong === true && tone === 'ink' && from[1] === to[1] && from[0] !== to[0],
  );
  return rule === undefined ? undefined : withoutError(valueAt(wide.y, rule.from[1]));
}

/** The value of the line across bars: 100 %, the places planned; undefined where there is none, or it is where the bars begin. */
export function barsLine({ frames: { wide } }: Pick<BarsSpec, 'frames'>): number | undefined {
  const rule = wide.rules.find(
    ({ from, to, tone, strong }) => strong === true && tone === 'ink' && from[0] === to[0] && from[1] !== to[1],
  );
  const value = rule === undefined ? 0 : withoutError(valueAt(wide.x, rule.from[0]));
  return value > 0 ? value : undefined;
}

/** What was placed by a division comes back with its error. */
const withoutError = (value: number): number => Number(value.toFixed(6));
