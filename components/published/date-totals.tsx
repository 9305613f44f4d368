import type { IsoDate } from '#lib/domain/iso-date';
import type { CellState } from '#lib/domain/published-cell';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { CELL_NAMES, publishedText } from '#lib/i18n/published';
import { COUNTED } from './grid-table';

type Total = { readonly date: IsoDate; readonly counts: Readonly<Record<CellState, number>> };

/** At each date, how many prisons are in each state. */
export function DateTotals({ totals, lang }: { readonly totals: readonly Total[]; readonly lang: Lang }) {
  const text = publishedText[lang];
  return (
    <details className="published-totals">
      <summary>{text.totals}</summary>
      <div className="table-frame">
        <table className="table">
          <caption>{text.totalsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.date}</th>
              {COUNTED.map((state) => (
                <th key={state} scope="col" className="number">
                  {CELL_NAMES[lang][state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.toReversed().map(({ date, counts }) => (
              <tr key={date}>
                <th scope="row">{longDate(date, lang)}</th>
                {COUNTED.map((state) => (
                  <td key={state} className="number">
                    {count(counts[state], lang)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
