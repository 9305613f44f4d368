import type { VerdictCount } from '#lib/domain/verdict';
import { count } from '#lib/format/number';
import { capitalised } from '#lib/format/words';
import { articlesText } from '#lib/i18n/articles';
import type { Lang } from '#lib/i18n/bilingual';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';

type Props = { readonly verdicts: readonly VerdictCount[]; readonly lang: Lang };

/** How all checks came out, those that settle nothing included. */
export function VerdictTable({ verdicts, lang }: Props) {
  const text = articlesText[lang];
  return (
    <table className="table max-w-[26rem]">
      <caption>{text.verdicts}</caption>
      <thead>
        <tr>
          <th scope="col">{text.verdict}</th>
          <th scope="col" className="number">
            {text.claims}
          </th>
        </tr>
      </thead>
      <tbody>
        {verdicts.map(({ verdict, claims }) => (
          <tr key={verdict}>
            <th scope="row">
              <a href={`?verdict=${verdict}#articles`}>{capitalised(VERDICT_WORDS[lang][verdict])}</a>
            </th>
            <td className="number">{count(claims, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
