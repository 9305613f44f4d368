'use client';

import type { ReactNode } from 'react';
import { type Option, Select } from '#components/ui/select';
import { count } from '#lib/format/number';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { publishedText } from '#lib/i18n/published';
import { CellChoice } from './cell-choice';
import { CellReading } from './cell-reading';
import { type PublishedState, usePublished, useShownRows, useStripTouch } from './use-published';

type ReaderProps = {
  readonly lang: Lang;
  readonly disps: readonly Option[];
  readonly types: readonly Option[];
  /** The server's table. */
  readonly children: ReactNode;
};

/** Filters the server's grid and reads its cells out, by choice, by touch and by arrow keys. */
export function GridReader({ lang, disps, types, children }: ReaderProps) {
  const state = usePublished();
  const shown = useShownRows(state);
  useStripTouch(state);
  return (
    <>
      <search className="published-controls">
        <Filters state={state} lang={lang} disps={disps} types={types} />
        <CellChoice state={state} lang={lang} />
        <Result state={state} lang={lang} shown={shown} />
      </search>
      {children}
      <CellReading state={state} lang={lang} />
    </>
  );
}

type FiltersProps = Omit<ReaderProps, 'children'> & { readonly state: PublishedState };

function Filters({ state: { choice, choose }, lang, disps, types }: FiltersProps) {
  const text = publishedText[lang];
  return (
    <fieldset>
      <legend>{text.controls}</legend>
      <label>
        {text.search}
        <input
          type="search"
          value={choice.query}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => choose({ query: event.target.value }, 'same-step')}
        />
      </label>
      <Select
        label={text.disp}
        any={text.any}
        options={disps}
        value={choice.disp}
        onChoose={(disp) => choose({ disp })}
      />
      <Select
        label={text.type}
        any={text.anyType}
        options={types}
        value={choice.type}
        onChoose={(type) => choose({ type })}
      />
    </fieldset>
  );
}

type ResultProps = { readonly state: PublishedState; readonly lang: Lang; readonly shown: number | undefined };

function Result({ state: { grid, problems }, lang, shown }: ResultProps) {
  const text = publishedText[lang];
  return (
    <div role="status">
      {problems.length > 0 && (
        <p>
          {text.ignored(
            list(
              problems.map(({ parameter, value }) => `${parameter}=${value.slice(0, 60)}`),
              lang,
            ),
          )}
        </p>
      )}
      {grid !== undefined && shown !== undefined && (
        <p>{shown === 0 ? text.none : text.shown(count(shown, lang), count(grid.rows.length, lang))}</p>
      )}
    </div>
  );
}
