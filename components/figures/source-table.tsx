import type { Source } from '#lib/domain/source';
import { partialDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { licenceName } from '#lib/i18n/licences';
import { sourcesText } from '#lib/i18n/sources';
import { sourcePath } from '#lib/url/page-path';
import { GradeBadge } from './grade-badge';

type SourceTableProps = {
  readonly title: string;
  /** `kin`: how many other sources count as one with it. */
  readonly lines: readonly { readonly source: Source; readonly figures: number; readonly kin: number }[];
  readonly lang: Lang;
};

/** The sources of one kind: who published, where it was read, its badge, licence and number of figures. */
export function SourceTable({ title, lines, lang }: SourceTableProps) {
  const text = sourcesText[lang];
  return (
    <section>
      <h2 className="mt-10 mb-2">{title}</h2>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text.publisher}</th>
              <th scope="col" className="number">
                {text.figures}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ source, figures, kin }) => (
              <tr key={source.id}>
                <td>
                  <a href={sourcePath(source.id, lang)}>{source.publisher}</a>{' '}
                  <GradeBadge grade={source.grade} lang={lang} />
                  <span className="block" lang={source.language === 'und' ? undefined : source.language}>
                    {source.title}
                  </span>
                  <span className="block text-mute">
                    {source.readIn === '' ? '' : `${text.readIn(source.readIn)} · `}
                    {partialDate(source.published, lang)} · {licenceName(source.licence, lang)}
                    {kin === 0 ? '' : ` · ${text.countedOnce(kin, count(kin, lang))}`}
                  </span>
                </td>
                <td className="number">{count(figures, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
