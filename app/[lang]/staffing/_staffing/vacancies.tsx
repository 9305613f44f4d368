import { StaffFigures } from '#components/staffing/staff-figures';
import type { Dataset } from '#lib/dataset/dataset';
import { noteText } from '#lib/dataset/note-text';
import { nationalStaff } from '#lib/dataset/staffing-page';
import type { Lang } from '#lib/i18n/bilingual';
import { staffingText } from '#lib/i18n/staffing';
import { StaffingPart } from './staffing-part';

/** Vacant posts in the whole country, as counts and as rates, each with who says so. */
export function Vacancies({ data, lang }: { readonly data: Dataset; readonly lang: Lang }) {
  const text = staffingText[lang];
  const figures = (['vacancies', 'vacancyRate', 'staffingRate'] as const)
    .flatMap((measure) => nationalStaff(data, measure))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <StaffingPart id="vacancies" heading={text.vacanciesTitle}>
      <p className="measure">{text.vacanciesAside}</p>
      <StaffFigures
        caption={text.vacanciesCaption}
        groups={[{ id: 'fr', name: '', figures }]}
        lang={lang}
        sourceOf={(id) => data.sources.get(id)}
        noteOf={(note) => noteText(data, note, lang)}
      />
    </StaffingPart>
  );
}
