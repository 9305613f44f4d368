import { StaffFigures } from '#components/staffing/staff-figures';
import type { Dataset } from '#lib/dataset/dataset';
import { noteText } from '#lib/dataset/note-text';
import { isPrison } from '#lib/dataset/prison-directory';
import { knownStaff } from '#lib/dataset/staffing-page';
import type { Subject } from '#lib/domain/subject';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { staffingText } from '#lib/i18n/staffing';
import { establishmentPath } from '#lib/url/establishment-path';
import { StaffingPart } from './staffing-part';

/** A prison with a page is a link to it; the unnamed one is not. */
const linkOf = (subject: Subject, lang: Lang) =>
  isPrison(subject) ? { href: establishmentPath(subject.id, lang) } : {};

/** Every prison, directorate or region about whose staff we have a number. */
export function KnownStaff({ data, lang }: { readonly data: Dataset; readonly lang: Lang }) {
  const text = staffingText[lang];
  const known = knownStaff(data);
  const prisons = known.filter(({ subject }) => subject.kind === 'establishment');
  return (
    <StaffingPart id="known" heading={text.knownTitle}>
      <p className="measure">{text.knownAside(count(prisons.length, lang))}</p>
      <StaffFigures
        caption={text.knownCaption}
        groups={known.map(({ subject, figures }) => ({
          ...{ id: subject.id, name: subject.name[lang], figures },
          ...linkOf(subject, lang),
        }))}
        lang={lang}
        sourceOf={(id) => data.sources.get(id)}
        noteOf={(note) => noteText(data, note, lang)}
      />
    </StaffingPart>
  );
}
