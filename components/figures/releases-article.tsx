import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { releasesText } from '#lib/i18n/releases';
import { Fact } from './origin';

/** Something changed after publication; its words are kept as they were written down. */
export type CorrectionLine = {
  readonly date: IsoDate;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
};

type ReleasesArticleProps = {
  readonly lang: Lang;
  readonly release: { readonly id: string; readonly date: IsoDate; readonly figures: number };
  readonly ministryDate: IsoDate;
  readonly corrections: readonly CorrectionLine[];
};

export function ReleasesArticle({ lang, release, ministryDate, corrections }: ReleasesArticleProps) {
  const text = releasesText[lang];
  return (
    <article className="prose">
      <h1>{text.title}</h1>
      <h2>{text.current}</h2>
      <p>{text.lead}</p>
      <dl className="facts">
        <Fact name={text.identifier}>
          <code>{release.id}</code>
        </Fact>
        <Fact name={text.newest}>{longDate(release.date, lang)}</Fact>
        <Fact name={text.ministry}>{longDate(ministryDate, lang)}</Fact>
        <Fact name={text.figures}>{count(release.figures, lang)}</Fact>
      </dl>
      <h2>{text.corrections}</h2>
      <p>{text.correctionsLead}</p>
      {corrections.length === 0 ? <p>{text.none}</p> : <CorrectionTable corrections={corrections} lang={lang} />}
    </article>
  );
}

function CorrectionTable({ lang, corrections }: Pick<ReleasesArticleProps, 'lang' | 'corrections'>) {
  const text = releasesText[lang];
  const heads = [text.date, text.what, text.before, text.after, text.why];
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {corrections.map(({ date, what, before, after, why }) => (
            <tr key={`${date} ${what}`}>
              <td className="whitespace-nowrap">{longDate(date, lang)}</td>
              <td>{what}</td>
              <td>{before}</td>
              <td>{after}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
