import { ChartFigure } from '#components/charts/chart-figure';
import { Section } from '#components/layout/section';
import { chartedUnits, prisonChart } from '#lib/dataset/prison-charts';
import { prisonText } from '#lib/i18n/prison';
import { chartLinks } from '#lib/url/chart-links';
import { pagePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';

/** People held and places over time. */
export function Series({ data, of: { prison, units }, lang }: SectionProps) {
  const text = prisonText[lang];
  const drawn = chartedUnits(
    data,
    prison,
    units.wings.map(({ subject }) => subject),
  );
  return (
    <Section id="series" heading={text.series}>
      <p className="measure text-[0.9rem] text-mute">
        {text.seriesAside} <a href={pagePath(lang, '/method')}>{text.method}</a>
      </p>
      <div className="prison-charts">
        {drawn.map((unit) => (
          <ChartFigure key={unit.id} spec={prisonChart(data, unit, chartLinks(lang))} />
        ))}
      </div>
    </Section>
  );
}
