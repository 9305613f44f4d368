import { Num } from '#components/figures/figure-link';
import { GradeBadge } from '#components/figures/grade-badge';
import type { NoteOf } from '#components/figures/origin';
import type { Figure } from '#lib/domain/figure';
import type { Source, SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { measureLabel } from '#lib/i18n/measure-label';
import { staffingText } from '#lib/i18n/staffing';
import { sourcePath } from '#lib/url/page-path';

export type SourceOf = (id: SourceId) => Source | undefined;
type TableProps = {
  readonly caption: string;
  /** Each group under its own head; one without a name is a plain table. */
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly href?: string;
    readonly figures: readonly Figure[];
  }[];
  readonly lang: Lang;
  readonly sourceOf: SourceOf;
  /** A figure's note in the page's language. */
  readonly noteOf: NoteOf;
};

/** Figures of staff: what is counted, how many, when, who says so; cards on a phone. */
export function StaffFigures({ caption, groups, ...said }: TableProps) {
  const text = staffingText[said.lang];
  return (
    <table className="table staff-figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.measure}</th>
          <th scope="col" className="number">
            {text.value}
          </th>
          <th scope="col">{chartText[said.lang].date}</th>
          <th scope="col">{text.whoSays}</th>
        </tr>
      </thead>
      {groups.map(({ id, name, href, figures }) => (
        <tbody key={id}>
          {name !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {href === undefined ? name : <a href={href}>{name}</a>}
              </th>
            </tr>
          )}
          {figures.map((figure) => (
            <Row key={`${figure.measure} ${figure.date} ${figure.source}`} figure={figure} {...said} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = { readonly figure: Figure } & Pick<TableProps, 'lang' | 'sourceOf' | 'noteOf'>;

function Row({ figure, lang, sourceOf, noteOf }: RowProps) {
  const note = noteOf(figure.note);
  const source = sourceOf(figure.source);
  return (
    <tr>
      <th scope="row">
        {capitalised(measureLabel(figure.measure, figure.definition, lang))}
        {note.text !== '' && <small lang={note.lang}>{note.text}</small>}
      </th>
      <td className="number">
        <Num figure={figure} lang={lang} worded />
      </td>
      <td>{longDate(figure.date, lang)}</td>
      <td>
        <GradeBadge grade={figure.grade} lang={lang} /> {source !== undefined && <Said source={source} lang={lang} />}
      </td>
    </tr>
  );
}

/** Who said it, and where it was read. */
const Said = ({ source, lang }: { readonly source: Source; readonly lang: Lang }) => (
  <a href={sourcePath(source.id, lang)}>
    {source.readIn === '' ? source.publisher : chartText[lang].readIn(source.publisher, source.readIn)}
  </a>
);
