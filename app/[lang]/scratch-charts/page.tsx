import { ChartFigure } from '#components/charts/chart-figure';
import { dataset } from '#lib/dataset/load-dataset';
import { CHART_IDS, chartSpec } from '#lib/dataset/overview-charts';
import { chartLinks } from '#lib/url/chart-links';
export default async function P({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return <main style={{ maxWidth: 776, margin: '0 auto', padding: 16, display: 'grid', gap: 60 }}>{CHART_IDS.map((id) => <ChartFigure key={id} spec={chartSpec(id, dataset(), chartLinks(lang as 'fr'))} />)}</main>;
}
