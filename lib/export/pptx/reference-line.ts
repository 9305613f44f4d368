import { valueAt } from '#lib/charts/scale';
import type { SeriesSpec } from '#lib/charts/spec';

/** The value of the ink line drawn across a time chart (100 %); undefined where its line is a series of its own, as that of the places. */
export function referenceLine({ frames: { wide } }: Pick<SeriesSpec, 'frames'>): number | undefined {
  const rule = wide.rules.find(
    ({ from, to, tone, strong }) => strong === true && tone === 'ink' && from[1] === to[1] && from[0] !== to[0],
  );
  // What was placed by a division comes back with its error.
  return rule === undefined ? undefined : Number(valueAt(wide.y, rule.from[1]).toFixed(6));
}
