import { StaffList } from '#components/establishments/prison-staff-list';
import { FigureLink } from '#components/figures/figure-link';
import { Section } from '#components/layout/section';
import { noteText } from '#lib/dataset/note-text';
import { perOfficerFigure, staffFigures } from '#lib/dataset/prison-staffing';
import { dividedRates } from '#lib/dataset/staffing-page';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonDetails } from '#lib/i18n/prison-details';
import { pagePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';

const FRANCE = 'fr' as SubjectId;

/** What is known of staff: here, in its directorate, in the country; and what nobody publishes. */
export function Staff({ data, of: { prison, directorate, state }, lang }: SectionProps) {
  const text = prisonDetails[lang];
  if (state === 'closed' && staffFigures(data, prison.id).length === 0) return null;
  const ratio = perOfficerFigure(data, FRANCE);
  const noteOf = (note: string) => noteText(data, note, lang);
  return (
    <Section id="staff" heading={text.staff}>
      <p className="measure">
        <strong>{text.staffUnpublished}</strong> {text.staffScattered}{' '}
        <a href={pagePath(lang, '/staffing')}>{text.staffMore}</a>
      </p>
      <Known data={data} subject={prison} heading={text.staffHere} lang={lang} />
      {directorate !== undefined && (
        <Known data={data} subject={directorate} heading={directorate.name[lang]} lang={lang} />
      )}
      <h3>{text.staffCountry}</h3>
      <StaffList figures={staffFigures(data, FRANCE)} lang={lang} noteOf={noteOf} />
      {ratio !== undefined && (
        <>
          <h3>{text.staffPerOfficer}</h3>
          <StaffList figures={[ratio]} lang={lang} noteOf={noteOf} />
          <p className="measure text-[0.9rem] text-mute">{text.staffNotLoad}</p>
        </>
      )}
    </Section>
  );
}

type KnownProps = Pick<SectionProps, 'data' | 'lang'> & { readonly subject: Subject; readonly heading: string };

/** The figures of one subject and the rate they make; in words where there is none. */
function Known({ data, subject, heading, lang }: KnownProps) {
  const figures = staffFigures(data, subject.id);
  return (
    <>
      <h3>{heading}</h3>
      {figures.length === 0 ? (
        <p>{prisonDetails[lang].staffNone}</p>
      ) : (
        <StaffList figures={figures} lang={lang} noteOf={(note) => noteText(data, note, lang)} />
      )}
      <Divided data={data} subject={subject} lang={lang} />
    </>
  );
}

/** Staff in post over the posts planned, where one source gives both on one day. */
function Divided({ data, subject, lang }: { readonly lang: Lang } & Pick<KnownProps, 'data' | 'subject'>) {
  const rate = dividedRates(data, subject).at(-1);
  if (rate === undefined) return null;
  const { before, after } = prisonDetails[lang].staffDivided;
  return (
    <p>
      {before}{' '}
      <FigureLink of={rate.figure} lang={lang} className="font-semibold">
        {ofQuantity(rate.rate, 'percent', lang)}
      </FigureLink>
      {after}
    </p>
  );
}
