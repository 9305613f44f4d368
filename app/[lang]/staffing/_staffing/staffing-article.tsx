import { ChartFigure } from '#components/charts/chart-figure';
import { Kept } from '#components/charts/kept';
import type { Dataset } from '#lib/dataset/dataset';
import { chartSpec } from '#lib/dataset/overview-charts';
import { STAFFING_CHART_IDS, staffingChart } from '#lib/dataset/staffing-charts';
import type { Lang } from '#lib/i18n/bilingual';
import { staffingText } from '#lib/i18n/staffing';
import { chartLinks } from '#lib/url/chart-links';
import { KnownStaff } from './known-staff';
import { StaffingHead } from './staffing-head';
import { StaffingPart } from './staffing-part';
import { Vacancies } from './vacancies';
import { StaffingWords } from './words';

type Props = { readonly data: Dataset; readonly lang: Lang };

/** The country's prison staff, from the one sentence down to each scattered figure. */
export function StaffingArticle({ data, lang }: Props) {
  const text = staffingText[lang];
  const links = chartLinks(lang);
  const [rates, ...series] = STAFFING_CHART_IDS.map((id) => (
    <ChartFigure key={id} spec={staffingChart(id, data, links)} />
  ));
  return (
    <>
      <Kept name={`staffing head ${lang}`}>
        <StaffingHead data={data} lang={lang} />
      </Kept>
      <StaffingPart id="rates" heading={text.ratesTitle}>
        {rates}
      </StaffingPart>
      <StaffingPart id="load" heading={text.loadTitle}>
        <p className="measure">{text.loadText}</p>
        <p className="measure">{text.loadNot}</p>
        <ChartFigure spec={chartSpec('ten-places', data, links)} />
      </StaffingPart>
      <StaffingPart id="series" heading={text.seriesTitle}>
        <p className="measure">{text.seriesAside}</p>
        {series}
      </StaffingPart>
      <Kept name={`staffing tables ${lang}`}>
        <Vacancies data={data} lang={lang} />
        <KnownStaff data={data} lang={lang} />
        <StaffingWords lang={lang} />
      </Kept>
    </>
  );
}
