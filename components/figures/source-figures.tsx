import type { Figure } from '#lib/domain/figure';
import type { Source } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { shortDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { measureLabel } from '#lib/i18n/measure-label';
import { sourcesText } from '#lib/i18n/sources';
import { Num } from './figure-link';

/** More would make a page nobody reads to its end; the API has them all. */
const SHOWN = 100;

type SourceFiguresProps = {
  readonly source: Source;
  readonly figures: readonly Figure[];
  readonly lang: Lang;
  readonly subjects: ReadonlyMap<SubjectId, Subject>;
};

/** The figures of a source, each leading to its page; a long list is cut, and says so. */
export function SourceFigures({ source, figures, lang, subjects }: SourceFiguresProps) {
  const text = sourcesText[lang];
  const shown = figures.slice(0, SHOWN);
  const api = `/api/v1/figures?source=${encodeURIComponent(source.id)}`;
  return (
    <>
      <p className="flex flex-wrap gap-x-6">
        {figures.length > SHOWN ? text.firstOf(count(SHOWN, lang), count(figures.length, lang)) : undefined}
        <a href={api}>{text.allAsJson}</a>
        <a href={`${api}&format=csv`}>{text.allAsCsv}</a>
      </p>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text.subject}</th>
              <th scope="col">{text.date}</th>
              <th scope="col" className="number">
                {text.value}
              </th>
              <th scope="col">{text.locator}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((figure) => (
              <tr
                key={`${figure.row?.file} ${figure.row?.line} ${figure.subject} ${figure.measure} ${figure.definition} ${figure.date}`}
              >
                <td>
                  {measureLabel(figure.measure, figure.definition, lang)}
                  <span className="block text-mute">{subjects.get(figure.subject)?.name[lang] ?? figure.subject}</span>
                </td>
                <td className="whitespace-nowrap">{shortDate(figure.date, lang)}</td>
                <td className="number">
                  <Num figure={figure} lang={lang} worded />
                </td>
                <td>{figure.locator}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
