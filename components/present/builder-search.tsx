import { type KeyboardEvent, useRef, useState } from 'react';
import { answersAmong, type LinkedPrison, prisonsIn } from '#components/my-sheet/linked-prisons';
import { Found, SearchBox } from '#components/my-sheet/search-box';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { PRISONS_ID } from '#lib/url/builder-address';
import type { Named } from '#lib/url/builder-state';

/** More answers than these are counted, not listed. */
const MOST_ANSWERS = 6;

type Props = {
  /** Of the field: unlike any other on the page. */
  readonly id: string;
  readonly label: string;
  readonly longest: number;
  readonly lang: Lang;
  readonly onChoose: (prison: Named) => void;
};

/** Type a prison and choose it, by Enter when it is the only answer. The page's own list answers: nothing is asked of the server. */
export function PrisonSearch({ id, label, longest, lang, onChoose }: Props) {
  const text = builderText[lang];
  const [query, setQuery] = useState('');
  const prisons = useRef<readonly LinkedPrison[]>(undefined);
  const list = () => {
    const element = document.getElementById(PRISONS_ID);
    prisons.current ??= element === null ? [] : prisonsIn(element);
    return prisons.current;
  };
  const isAsked = query.trim() !== '';
  const answers = isAsked ? answersAmong(list(), query) : [];
  const choose = (prison: Named) => {
    setQuery('');
    onChoose({ id: prison.id, name: prison.name });
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [only, ...others] = answers;
    if (only !== undefined && others.length === 0) choose(only);
  };
  return (
    <search className="builder-search">
      <SearchBox {...{ id, label, longest, query }} hint={text.hint} onType={setQuery} onKeyDown={enter} />
      <Found lang={lang} shown={isAsked ? answers : undefined} total={prisons.current?.length ?? 0} query={query} />
      {answers.length > 0 && <Answers answers={answers} lang={lang} onChoose={choose} />}
    </search>
  );
}

type AnswersProps = Pick<Props, 'lang' | 'onChoose'> & { readonly answers: readonly LinkedPrison[] };

function Answers({ answers, lang, onChoose }: AnswersProps) {
  const more = answers.length - MOST_ANSWERS;
  return (
    <>
      <ul className="builder-answers">
        {answers.slice(0, MOST_ANSWERS).map((prison) => (
          <li key={prison.id}>
            <button type="button" onClick={() => onChoose(prison)}>
              <b>{prison.name}</b> <small>{prison.place}</small>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-mute">{builderText[lang].more(count(more, lang))}</p>}
    </>
  );
}
