import { ChartFigure } from '#components/charts/chart-figure';
import { Kept } from '#components/charts/kept';
import { BandTable } from '#components/directorates/band-table';
import { Section } from '#components/layout/section';
import { fullName } from '#lib/dataset/full-name';
import { type WingTypeChart, wingTypeChart, wingTypeParts } from '#lib/dataset/wing-type-charts';
import { longDate } from '#lib/format/date';
import { list } from '#lib/format/words';
import { ABSENCE_WORDS } from '#lib/i18n/quantities';
import { wingTypeText } from '#lib/i18n/wing-types';
import { chartLinks } from '#lib/url/chart-links';
import type { SectionProps } from './section-props';

/** Our own sum over time, the published densities apart; and, of a type still published, its wings by band and the fullest. */
export function Charts(props: SectionProps) {
  const { data, of, lang } = props;
  const text = wingTypeText[lang];
  const drawn = wingTypeParts(data, of);
  return (
    <>
      <Section id="series" heading={text.seriesOwn}>
        <Chart {...props} part="" />
      </Section>
      {drawn.includes('published') && (
        <Section id="published" heading={text.seriesPublished}>
          <p className="measure text-[0.9rem] text-mute">{text.seriesPublishedAside}</p>
          <Chart {...props} part="published" />
        </Section>
      )}
      {drawn.includes('missing') && (
        <Section id="missing" heading={text.missingPlaces}>
          <Chart {...props} part="missing" />
        </Section>
      )}
      {drawn.includes('exposure') && (
        <Section id="bands" heading={text.bands}>
          <Kept name={`${lang} wing-type-bands-${of.type}`}>
            <Bands {...props} />
          </Kept>
          <Chart {...props} part="exposure" />
        </Section>
      )}
    </>
  );
}

const Chart = ({ data, of, lang, part }: SectionProps & { readonly part: WingTypeChart }) => (
  <div className="prison-charts">
    <ChartFigure spec={wingTypeChart(part, { data, of, links: chartLinks(lang) })} />
  </div>
);

function Bands({ data, of: { bands, date }, lang }: SectionProps) {
  const unbanded = bands.unbanded.map(
    ({ subject, reason }) => `${fullName(data, subject, lang)} (${ABSENCE_WORDS[lang][reason]})`,
  );
  return <BandTable counts={bands.counts} unbanded={list(unbanded, lang)} caption={longDate(date, lang)} lang={lang} />;
}
