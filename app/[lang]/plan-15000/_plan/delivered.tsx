import { ChartFigure } from '#components/charts/chart-figure';
import type { Dataset } from '#lib/dataset/dataset';
import { chartSpec } from '#lib/dataset/overview-charts';
import type { Lang } from '#lib/i18n/bilingual';
import { planText } from '#lib/i18n/plan-15000';
import { chartLinks } from '#lib/url/chart-links';

type Props = { readonly data: Dataset; readonly lang: Lang };

/** Delivered against planned, drawn. */
export function Delivered({ data, lang }: Props) {
  return (
    <section className="plan-section plan-chart" aria-labelledby="delivered-heading">
      <h2 id="delivered-heading">{planText[lang].delivered}</h2>
      <ChartFigure spec={chartSpec('plan-15000', data, chartLinks(lang))} />
    </section>
  );
}
