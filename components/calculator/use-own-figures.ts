import { useCallback, useState } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import { type OwnCount, type OwnFigureProblem, type ReadOwnFigures, readOwnFigures } from '#lib/url/own-figures';
import { type Entries, entriesOf, ownFigures } from './entries';
import { useOwnAddress } from './use-own-address';

type State = {
  readonly entries: Entries;
  readonly branch: string;
  /** Parts of the address that could not be used. */
  readonly problems: readonly OwnFigureProblem[];
};
const NOTHING: State = { entries: {}, branch: '', problems: [] };

export type OwnEntries = State & {
  /** A text of the reader's; `undefined` gives the field back. */
  readonly change: (field: OwnCount, text: string | undefined) => void;
  readonly rename: (branch: string) => void;
  readonly reset: () => void;
};

const stateOf = ({ figures, problems }: ReadOwnFigures, lang: Lang): State => ({
  entries: entriesOf(figures, lang),
  branch: figures.branch ?? '',
  problems,
});

/** What the reader entered, kept in the address after the `#` and nowhere else. Only ever rendered in the browser. */
export function useOwnFigures(lang: Lang): OwnEntries {
  const [state, setState] = useState(() => stateOf(readOwnFigures(window.location.hash), lang));
  const write = useOwnAddress((read) => setState(stateOf(read, lang)));
  const put = useCallback(
    (next: State, step: string) => {
      setState(next);
      write(ownFigures(next.entries, next.branch, lang), step);
    },
    [lang, write],
  );
  return {
    ...state,
    change: (field, text) => put({ ...state, entries: withEntry(state.entries, field, text), problems: [] }, field),
    rename: (branch) => put({ ...state, branch, problems: [] }, 'branch'),
    reset: () => put(NOTHING, 'reset'),
  };
}

function withEntry(entries: Entries, field: OwnCount, text: string | undefined): Entries {
  const { [field]: _, ...others } = entries;
  return text === undefined ? others : { ...others, [field]: text };
}
