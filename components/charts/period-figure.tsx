import type { ChartClaim } from '#lib/charts/chart-claim';
import type { SeriesSpec } from '#lib/charts/spec';
import type { IsoDate } from '#lib/domain/iso-date';
import { ChartBody, ChartHead } from './chart-content';
import { PeriodChart } from './period-chart';
import { putSlot, slotKey } from './slot-registry';

type FigureProps = { readonly spec: SeriesSpec; readonly claims: readonly ChartClaim[]; readonly latest: IsoDate };

/** The national series with the choice of its years. The server's drawing is of the usual years, and needs no script. */
export function PeriodFigure({ spec, claims, latest }: FigureProps) {
  const { id, lang, source, release } = spec;
  putSlot(slotKey({ id, lang, part: 'head' }), () => <ChartHead spec={spec} />);
  putSlot(slotKey({ id, lang, part: 'body' }), () => <ChartBody spec={spec} />);
  return <PeriodChart {...{ id, lang, source, release, claims, latest }} />;
}
