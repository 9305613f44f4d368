'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { EstablishmentType } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { establishmentsText } from '#lib/i18n/establishments';
import { type EstablishmentFilters, LONGEST_QUERY } from '#lib/url/establishment-filters';
import { useListAddress } from './list-address';
import { type DispChoice, FilterChoices } from './list-choices';
import { ListResult } from './list-result';
import { SortChoice } from './list-sort';
import { useListed, useSortButtons } from './use-listed';

export type ListControlsProps = {
  readonly lang: Lang;
  readonly disps: readonly DispChoice[];
  readonly types: readonly EstablishmentType[];
};

/** Search, filters and order of the table below, which is the server's: rows are hidden and moved, never drawn again. */
export function ListControls({ lang, disps, types }: ListControlsProps) {
  const ids = useIds(disps);
  const { filters, problems, go } = useListAddress(ids);
  const listed = useListed(filters);
  useSortButtons(filters, go);
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (listed.only !== undefined) window.location.assign(listed.only.href);
  };
  const choose = (change: Partial<EstablishmentFilters>) => go({ ...filters, ...change }, 'choice');
  return (
    <search>
      <form className="list-controls" method="get" onSubmit={open}>
        <SearchBox lang={lang} query={filters.query} onType={(query) => go({ ...filters, query }, 'typing')} />
        <ListResult lang={lang} filters={filters} listed={listed} problems={problems} onChoose={choose} />
        <More label={establishmentsText[lang].more}>
          <FilterChoices lang={lang} disps={disps} types={types} filters={filters} onChoose={choose} />
          <SortChoice lang={lang} sort={filters.sort} onChoose={choose} />
        </More>
      </form>
    </search>
  );
}

/** The same array as long as the choices are the same. */
function useIds(disps: readonly DispChoice[]): readonly string[] {
  const ids = useRef<readonly string[]>(undefined);
  ids.current ??= disps.map(({ id }) => id);
  return ids.current;
}

type SearchProps = { readonly lang: Lang; readonly query: string; readonly onType: (query: string) => void };

/** Typed text stays the reader's: the box is only rewritten when the address changes it from elsewhere. */
function SearchBox({ lang, query, onType }: SearchProps) {
  const text = establishmentsText[lang];
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current && box.current.value !== query) box.current.value = query;
  }, [query]);
  return (
    <p className="list-search">
      <label htmlFor="list-query">{text.searchLabel}</label>
      <input
        ref={box}
        id="list-query"
        name="q"
        type="search"
        maxLength={LONGEST_QUERY}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby="list-hint"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <small id="list-hint">{text.searchHint}</small>
    </p>
  );
}

/** Folded where room is short, so that what a search finds stands right under it; always open where it is not. */
function More({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className="list-toggle">
        <button type="button" aria-expanded={open} aria-controls="list-more" onClick={() => setOpen(!open)}>
          {label}
        </button>
      </p>
      <div id="list-more" className="list-more" data-open={open}>
        {children}
      </div>
    </>
  );
}
