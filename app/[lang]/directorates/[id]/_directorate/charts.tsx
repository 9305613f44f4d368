import { ChartFigure } from '#components/charts/chart-figure';
import { Kept } from '#components/charts/kept';
import { BandTable } from '#components/directorates/band-table';
import { Section } from '#components/layout/section';
import { type DirectorateChart, directorateChart } from '#lib/dataset/directorate-charts';
import { fullName } from '#lib/dataset/full-name';
import { longDate } from '#lib/format/date';
import { list } from '#lib/format/words';
import { directorateText } from '#lib/i18n/directorate';
import { ABSENCE_WORDS } from '#lib/i18n/quantities';
import { chartLinks } from '#lib/url/chart-links';
import type { SectionProps } from './section-props';

/** Its wings by band, its exposure, its fullest wings, and its series. */
export function Charts(props: SectionProps) {
  const { of, lang } = props;
  const text = directorateText[lang];
  return (
    <>
      <Section id="series" heading={text.series}>
        <p className="measure text-[0.9rem] text-mute">{text.seriesAside}</p>
        <div className="prison-charts">
          <Chart {...props} part="" />
        </div>
      </Section>
      <Section id="missing" heading={text.missing}>
        <div className="prison-charts">
          <Chart {...props} part="missing" />
        </div>
      </Section>
      <Section id="bands" heading={text.bands}>
        <Kept name={`${lang} directorate-bands-${of.directorate.id}`}>
          <Bands {...props} />
        </Kept>
        <div className="prison-charts">
          <Chart {...props} part="exposure" />
        </div>
      </Section>
    </>
  );
}

const Chart = ({ data, of, lang, part }: SectionProps & { readonly part: DirectorateChart }) => (
  <ChartFigure spec={directorateChart(part, { data, of, links: chartLinks(lang) })} />
);

function Bands({ data, of: { bands, date }, lang }: SectionProps) {
  const unbanded = bands.unbanded.map(
    ({ subject, reason }) => `${fullName(data, subject, lang)} (${ABSENCE_WORDS[lang][reason]})`,
  );
  return <BandTable counts={bands.counts} unbanded={list(unbanded, lang)} caption={longDate(date, lang)} lang={lang} />;
}
