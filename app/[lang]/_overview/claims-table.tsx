import { FigureLink, Num } from '#components/figures/figure-link';
import type { CheckedClaim } from '#lib/dataset/claims-of';
import type { Claim } from '#lib/domain/article';
import type { Figure } from '#lib/domain/figure';
import type { Source, SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { measureLabel } from '#lib/i18n/measure-label';
import { overviewText } from '#lib/i18n/overview';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';
import { inOneLine } from './one-line';

type Shared = { readonly lang: Lang; readonly sourceOf: (id: SourceId) => Source | undefined };
type Props = Shared & { readonly claims: readonly CheckedClaim[] };

/** What an article states, and the independent figure each statement was held against. */
export function ClaimsTable({ claims, lang, sourceOf }: Props) {
  const text = overviewText[lang];
  return (
    <table className="claims">
      <caption className="sr-only">{text.ourReading}</caption>
      <thead>
        <tr>
          <th scope="col">{text.claimed}</th>
          <th scope="col">{text.against}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ claim, check }) => (
          <tr key={`${claim.subject} ${claim.measure}`}>
            <th scope="row">
              <Words claim={claim} lang={lang} />
            </th>
            <td>
              {check.against && <Against figure={check.against} lang={lang} sourceOf={sourceOf} />}
              <span className={`verdict verdict-${check.verdict}`}>{VERDICT_WORDS[lang][check.verdict]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ claim, lang }: { readonly claim: Claim; readonly lang: Lang }) {
  return (
    <>
      <FigureLink of={claim} lang={lang}>
        {overviewText[lang].quoted(qualified(claim, lang))}
      </FigureLink>{' '}
      {measureLabel(claim.measure, claim.definition, lang)}
    </>
  );
}

function Against({ figure, lang, sourceOf }: Shared & { readonly figure: Figure }) {
  const text = overviewText[lang];
  const readIn = sourceOf(figure.source)?.readIn ?? '';
  return (
    <>
      <Num figure={figure} lang={lang} worded />{' '}
      <span className="text-mute">
        {longDate(figure.date, lang)}
        {readIn !== '' && `, ${text.readIn(inOneLine(readIn))}`}
      </span>{' '}
    </>
  );
}
