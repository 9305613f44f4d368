import type { KeyboardEvent, RefObject } from 'react';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { mySheetText } from '#lib/i18n/my-sheet';
import type { LinkedPrison } from './linked-prisons';

type BoxProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Of what can be typed, in characters. */
  readonly longest: number;
  readonly query: string;
  readonly onType: (query: string) => void;
  readonly box?: RefObject<HTMLInputElement | null>;
  /** Where no form takes the Enter key. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

/** Where a prison is typed. */
export function SearchBox({ id, label, hint, longest, query, onType, box, onKeyDown }: BoxProps) {
  return (
    <p className="my-sheet-search">
      <label htmlFor={id}>{label}</label>
      <input
        ref={box}
        id={id}
        type="search"
        maxLength={longest}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        aria-describedby={`${id}-hint`}
        value={query}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <small id={`${id}-hint`}>{hint}</small>
    </p>
  );
}

type FoundProps = {
  readonly lang: Lang;
  /** Undefined until the list has been read. */
  readonly shown: readonly LinkedPrison[] | undefined;
  readonly total: number;
  readonly query: string;
};

/** How many are left, said aloud. */
export function Found({ lang, shown, total, query }: FoundProps) {
  const text = mySheetText[lang];
  const [first, ...others] = shown ?? [];
  return (
    <p role="status" className="my-sheet-found">
      {shown !== undefined && query !== '' && text.found(count(shown.length, lang), count(total, lang))}{' '}
      {query !== '' && first !== undefined && others.length === 0 && text.enterOpens(first.name)}
      {shown !== undefined && first === undefined && text.none}
    </p>
  );
}
