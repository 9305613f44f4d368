'use client';

import { useEffect, useState } from 'react';
import { type Option, Select } from '#components/ui/select';
import { count } from '#lib/format/number';
import { articlesText } from '#lib/i18n/articles';
import type { Lang } from '#lib/i18n/bilingual';
import {
  ARTICLE_FILTERS,
  type ArticleChoices,
  type ArticleFilter,
  type ArticleOptions,
  type ArticleProblem,
  readArticleChoices,
  writeArticleChoices,
} from '#lib/url/article-filters';

export type Offered = Readonly<Record<ArticleFilter, readonly Option[]>>;
type Props = { readonly lang: Lang; readonly offered: Offered; readonly total: number };
type State = { readonly choices: ArticleChoices; readonly problems: readonly ArticleProblem[] };

const LIST = 'articles';

/** Hides the server's items that do not fit; returns how many are left. */
function showOnly(choices: ArticleChoices): number {
  const items = [...(document.getElementById(LIST)?.querySelectorAll<HTMLElement>('li[data-kind]') ?? [])];
  const fits = (item: HTMLElement) =>
    ARTICLE_FILTERS.every((name) => {
      const wanted = choices[name];
      return wanted === undefined || (item.dataset[name] ?? '').split(' ').includes(wanted);
    });
  for (const item of items) item.hidden = !fits(item);
  return items.filter((item) => !item.hidden).length;
}

const idsOf = (offered: Offered): ArticleOptions =>
  Object.fromEntries(
    ARTICLE_FILTERS.map((name) => [name, offered[name].map(({ id }) => id)]),
  ) as unknown as ArticleOptions;

/** The choices the address asks for, and how to change them; each choice is a step on the way back. */
function useChoices(offered: Offered) {
  const [{ choices, problems }, setState] = useState<State>({ choices: {}, problems: [] });
  useEffect(() => {
    const read = () => setState(readArticleChoices(new URLSearchParams(window.location.search), idsOf(offered)));
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [offered]);
  const choose = (next: ArticleChoices) => {
    const { pathname, search } = window.location;
    window.history.pushState(null, '', `${pathname}${writeArticleChoices(new URLSearchParams(search), next)}`);
    setState({ choices: next, problems: [] });
  };
  return { choices, problems, choose };
}

/** Which articles of the list below are shown. Without scripts the list stands whole. */
export function ArticleFilters({ lang, offered, total }: Props) {
  const text = articlesText[lang];
  const { choices, problems, choose } = useChoices(offered);
  const [shown, setShown] = useState(total);
  useEffect(() => setShown(showOnly(choices)), [choices]);
  return (
    <search>
      <fieldset className="article-filters">
        <legend className="sr-only">{text.filters}</legend>
        {ARTICLE_FILTERS.map((name) => (
          <Select
            key={name}
            name={name}
            label={text[name]}
            any={name === 'kind' || name === 'year' ? text.anyOf : text.any}
            options={offered[name]}
            value={choices[name]}
            onChoose={(chosen) => choose({ ...choices, [name]: chosen })}
          />
        ))}
      </fieldset>
      <p role="status">
        {shown < total && text.shown(count(shown, lang), count(total, lang))} {shown === 0 && text.none}{' '}
        {shown < total && (
          <button type="button" onClick={() => choose({})}>
            {text.clear}
          </button>
        )}
      </p>
      {problems.length > 0 && (
        <p role="alert">{problems.map(({ parameter, value }) => text.ignored(parameter, value)).join(' ')}</p>
      )}
    </search>
  );
}
