import { Num } from '#components/figures/figure-link';
import { GradeBadge } from '#components/figures/grade-badge';
import type { Figure } from '#lib/domain/figure';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { measureLabel } from '#lib/i18n/measure-label';
import { staffingNote } from '#lib/i18n/staffing-notes';

type Props = { readonly figures: readonly Figure[]; readonly lang: Lang };

/** Figures of staff, each with its definition, its date, its badge and what must be known of it. */
export function StaffList({ figures, lang }: Props) {
  return (
    <ul className="staff-list">
      {figures.map((figure) => (
        <li key={`${figure.measure} ${figure.definition}`}>
          {capitalised(measureLabel(figure.measure, figure.definition, lang))}{' '}
          <Num figure={figure} lang={lang} worded className="font-semibold" />{' '}
          <span className="text-mute">{longDate(figure.date, lang)}</span>{' '}
          <GradeBadge grade={figure.grade} lang={lang} /> <Remark of={figure} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function Remark({ of, lang }: { readonly of: Figure; readonly lang: Lang }) {
  const note = staffingNote(of.note, lang);
  return note.text === '' ? null : (
    <small className="text-mute" lang={note.lang === lang ? undefined : note.lang}>
      {note.text}
    </small>
  );
}
