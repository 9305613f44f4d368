import { StaffList } from '#components/establishments/prison-staff-list';
import { staffFigures } from '#lib/dataset/prison-staffing';
import type { SubjectId } from '#lib/domain/subject';
import { prisonDetails } from '#lib/i18n/prison-details';
import { Section } from './section';
import type { SectionProps } from './section-props';

const FRANCE = 'fr' as SubjectId;

/** What is known of staff: here, in its directorate, in the country; and what nobody publishes. */
export function Staff({ data, of: { prison, directorate, state }, lang }: SectionProps) {
  const text = prisonDetails[lang];
  const here = staffFigures(data, prison.id);
  if (state === 'closed' && here.length === 0) return null;
  const around = directorate === undefined ? [] : staffFigures(data, directorate.id);
  return (
    <Section id="staff" heading={text.staff}>
      <p className="measure">{text.staffUnpublished}</p>
      <h3>{text.staffHere}</h3>
      {here.length === 0 ? <p>{text.staffNone}</p> : <StaffList figures={here} lang={lang} />}
      {directorate !== undefined && around.length > 0 && (
        <>
          <h3>{directorate.name[lang]}</h3>
          <StaffList figures={around} lang={lang} />
        </>
      )}
      <h3>{text.staffCountry}</h3>
      <StaffList figures={staffFigures(data, FRANCE)} lang={lang} />
      <p className="measure text-[0.9rem] text-mute">{text.staffPerOfficer}</p>
    </Section>
  );
}
