import { StaffList } from '#components/establishments/prison-staff-list';
import { Section } from '#components/layout/section';
import { noteText } from '#lib/dataset/note-text';
import { staffFigures } from '#lib/dataset/prison-staffing';
import type { SubjectId } from '#lib/domain/subject';
import { directorateText } from '#lib/i18n/directorate';
import { prisonDetails } from '#lib/i18n/prison-details';
import type { SectionProps } from './section-props';

const FRANCE = 'fr' as SubjectId;

/** What is known of staff: here, and in the country; and what nobody publishes. */
export function Staff({ data, of: { directorate }, lang }: SectionProps) {
  const said = { lang, noteOf: (note: string) => noteText(data, note, lang) };
  const here = staffFigures(data, directorate.id);
  return (
    <Section id="staff" heading={directorateText[lang].staff}>
      {here.length === 0 ? (
        <p className="measure">{directorateText[lang].staffNone}</p>
      ) : (
        <StaffList figures={here} {...said} />
      )}
      <h3>{prisonDetails[lang].staffCountry}</h3>
      <StaffList figures={staffFigures(data, FRANCE)} {...said} />
      <p className="measure text-[0.9rem] text-mute">{prisonDetails[lang].staffPerOfficer}</p>
    </Section>
  );
}
