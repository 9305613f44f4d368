import { Num } from '#components/figures/figure-link';
import { GradeBadge } from '#components/figures/grade-badge';
import type { NoteOf } from '#components/figures/origin';
import type { Figure } from '#lib/domain/figure';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { measureLabel } from '#lib/i18n/measure-label';

type Props = {
  readonly figures: readonly Figure[];
  readonly lang: Lang;
  /** A figure's note in the page's language. */
  readonly noteOf: NoteOf;
};

/** Figures of staff, each with its definition, its date, its badge and what must be known of it. */
export function StaffList({ figures, lang, noteOf }: Props) {
  return (
    <ul className="staff-list">
      {figures.map((figure) => (
        <li key={`${figure.measure} ${figure.definition}`}>
          {capitalised(measureLabel(figure.measure, figure.definition, lang))}{' '}
          <Num figure={figure} lang={lang} worded className="font-semibold" />{' '}
          <span className="text-mute">{longDate(figure.date, lang)}</span>{' '}
          <GradeBadge grade={figure.grade} lang={lang} /> <Remark note={noteOf(figure.note)} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

type RemarkProps = { readonly note: ReturnType<Props['noteOf']>; readonly lang: Lang };

function Remark({ note, lang }: RemarkProps) {
  return note.text === '' ? null : (
    <small className="text-mute" lang={note.lang === lang ? undefined : note.lang}>
      {note.text}
    </small>
  );
}
