'use client';

import { type FormEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Lang } from '#lib/i18n/bilingual';
import { establishmentsText } from '#lib/i18n/establishments';
import { type EstablishmentFilters, LONGEST_QUERY } from '#lib/url/establishment-filters';
import { useListAddress } from './list-address';
import { type Choices, FilterChoices } from './list-choices';
import { DateChoice } from './list-dates';
import { ListHead } from './list-head';
import { ListResult } from './list-result';
import { SortChoice } from './list-sort';
import type { Served } from './list-stage';
import { ViewLinks } from './list-views';
import { OtherViews } from './other-views';
import { useListed, useSortButtons } from './use-listed';

export type ListControlsProps = Choices & {
  readonly lang: Lang;
  /** Every date with counts, oldest first. */
  readonly dates: readonly IsoDate[];
  /** What the server's table shows. */
  readonly served: Served;
  readonly release: string;
};

/**
 * The finding, search, filters, date and order of the table below, which is the server's: rows are hidden, moved and
 * given other numbers, never drawn again.
 */
export function ListControls({ lang, dates, served, release, ...choices }: ListControlsProps) {
  const { disps } = choices;
  const offered = useMemo(() => ({ disps: disps.map(({ id }) => id), dates }), [disps, dates]);
  const { filters, problems, go } = useListAddress(offered);
  const listed = useListed(filters, { lang, disps, served, release });
  useSortButtons(filters, go);
  const choose = useCallback((change: Partial<EstablishmentFilters>) => go(change, 'choice'), [go]);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const [only, ...others] = listed.result?.shown ?? [];
    if (only !== undefined && others.length === 0) window.location.assign(only.href);
  };
  const { disp, type, wing, band, withoutSmall } = filters;
  return (
    <>
      <ListHead of={listed.result?.stage ?? served} lang={lang} />
      <search>
        <form className="list-controls" method="get" onSubmit={open}>
          <SearchBox lang={lang} query={filters.query} onType={(query) => go({ query }, 'typing')} />
          <ListResult {...{ lang, filters, listed, problems }} onChoose={choose} />
          <More label={establishmentsText[lang].more}>
            <DateChoice lang={lang} dates={dates} date={filters.date ?? served.date} onGo={go} />
            <FilterChoices lang={lang} {...choices} {...{ disp, type, wing, band, withoutSmall }} onChoose={choose} />
            <SortChoice lang={lang} sort={filters.sort} onChoose={choose} />
          </More>
        </form>
      </search>
      <ViewLinks lang={lang} filters={filters} onGo={go} />
      <OtherViews lang={lang} view={filters.view} result={listed.result} />
    </>
  );
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
