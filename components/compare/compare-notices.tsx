import type { Lang } from '#lib/i18n/bilingual';
import { COMPARE_PROBLEMS, compareText } from '#lib/i18n/compare';
import { type CompareProblem, MOST_COMPARED } from '#lib/url/compare';

export type Suggestion = { readonly name: string; readonly isChosen: boolean; readonly href: string | undefined };
type Props = {
  readonly problems: readonly CompareProblem[];
  /** What the reader typed; empty when nothing was. */
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
  readonly isFull: boolean;
  readonly lang: Lang;
};

/** What of the address was not used, and what the words typed may mean. */
export function CompareNotices({ problems, typed, suggestions, isFull, lang }: Props) {
  const text = compareText[lang];
  return (
    <>
      {problems.map(({ why, value }) => (
        <p key={`${why} ${value}`} className="compare-notice">
          {COMPARE_PROBLEMS[lang][why](value)}
        </p>
      ))}
      {typed !== '' && suggestions.length === 0 && <p className="compare-notice">{text.noneFound(typed)}</p>}
      {typed !== '' && isFull && <p className="compare-notice">{text.full(String(MOST_COMPARED))}</p>}
      {typed !== '' && suggestions.length > 0 && <Meant typed={typed} suggestions={suggestions} lang={lang} />}
    </>
  );
}

function Meant({ typed, suggestions, lang }: Pick<Props, 'typed' | 'suggestions' | 'lang'>) {
  const text = compareText[lang];
  const [only, ...others] = suggestions;
  if (only?.isChosen === true && others.length === 0)
    return <p className="compare-notice">{text.already(only.name)}</p>;
  return (
    <div className="compare-notice">
      <p>{text.which(typed)}</p>
      <ul>
        {suggestions.map(({ name, isChosen, href }) => (
          <li key={name}>{href === undefined || isChosen ? name : <a href={href}>{name}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
