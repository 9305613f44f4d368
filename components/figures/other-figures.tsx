import type { Choice } from '#lib/domain/figure';
import type { SourceOf } from '#lib/domain/independence';
import { lossReason } from '#lib/domain/loss-reason';
import { partialDate } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { LOSS_WORDS } from '#lib/i18n/figures';
import { sourceLineText } from '#lib/i18n/source-line';
import { sourcePath } from '#lib/url/page-path';
import { GradeBadge } from './grade-badge';

type OtherFiguresProps = { readonly choice: Choice; readonly sourceOf: SourceOf; readonly lang: Lang };

/** The figures that lost, each with its source and the rule by which it lost. */
export function OtherFigures({ choice, sourceOf, lang }: OtherFiguresProps) {
  const text = figurePageText[lang];
  if (choice.others.length === 0) return <p>{text.othersNone}</p>;
  return (
    <div className="table-frame">
      <table className="table">
        <caption>{text.othersLead}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {text.othersFigure}
            </th>
            <th scope="col">{text.othersSource}</th>
            <th scope="col">{text.othersWhy}</th>
          </tr>
        </thead>
        <tbody>
          {choice.others.map((other) => {
            const source = sourceOf(other.source);
            return (
              <tr key={`${other.source} ${other.row?.file} ${other.row?.line} ${other.locator}`}>
                <td className="number">{qualified(other, lang)}</td>
                <td>
                  <a href={sourcePath(other.source, lang)}>{source?.publisher ?? other.source}</a>{' '}
                  <GradeBadge grade={other.grade} lang={lang} />
                  <span className="block text-mute">
                    {source?.readIn ? `${sourceLineText[lang].readIn(source.readIn)} · ` : ''}
                    {partialDate(source?.published ?? '', lang)}
                  </span>
                </td>
                <td>{LOSS_WORDS[lang][lossReason(choice.chosen, other, sourceOf)]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
