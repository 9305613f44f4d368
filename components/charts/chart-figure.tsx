import type { ChartSpec } from '#lib/charts/spec';
import { ChartBody, ChartHead } from './chart-content';
import { ChartSlot } from './chart-slot';
import { putSlot } from './slot-registry';

/** A chart with its table, sentence, source and actions. Server component; the browser's part comes when it is near. */
export function ChartFigure({ spec }: { readonly spec: ChartSpec }) {
  const id = `chart-${spec.id}`;
  putSlot(`${spec.lang}:${id}`, () => (
    <>
      <ChartHead spec={spec} />
      <ChartBody spec={spec} />
    </>
  ));
  return <ChartSlot id={id} slot={`${spec.lang}:${id}`} as="figure" className="chart" />;
}
