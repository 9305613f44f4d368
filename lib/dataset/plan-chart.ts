import { planDelivered } from '#lib/charts/plan-delivered';
import type { ChartSpec } from '#lib/charts/spec';
import { longDate } from '#lib/format/date';
import { chartText } from '#lib/i18n/charts';
import type { ChartSubject } from './overview-charts';
import { planDelivery } from './plan-totals';

/** Delivered against planned; every row names its own source in the table. */
export function planChart({ data, context, links }: ChartSubject): ChartSpec {
  const delivery = planDelivery(data);
  if (delivery === undefined)
    throw new Error('the chart of the building plan needs gross, net and planned places of one date');
  const { planned, delivered } = delivery;
  const publisher = data.sources.get(planned.source)?.publisher ?? planned.source;
  const text = chartText[links.lang].source(publisher, longDate(planned.date, links.lang));
  const source = { text, href: links.source(planned.source) };
  return planDelivered({ id: 'plan-15000', planned, delivered, source }, context);
}
