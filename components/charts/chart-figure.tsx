import type { ChartSpec } from '#lib/charts/spec';
import { ChartBody, ChartHead } from './chart-content';
import { ChartSlot } from './chart-slot';
import { putSlot, slotKey } from './slot-registry';

/** A chart with its table, sentence, source and actions. Server component; the browser's part comes when it is near. */
export function ChartFigure({ spec }: { readonly spec: ChartSpec }) {
  const slot = { id: spec.id, lang: spec.lang, part: 'figure' } as const;
  putSlot(slotKey(slot), () => (
    <>
      <ChartHead spec={spec} />
      <ChartBody spec={spec} />
    </>
  ));
  return <ChartSlot {...slot} />;
}
