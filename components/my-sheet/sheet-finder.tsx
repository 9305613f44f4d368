'use client';

import { type ComponentType, type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import { mySheetText } from '#lib/i18n/my-sheet';
import { PrisonWays } from './prison-ways';
import { Found, SearchBox } from './search-box';
import type { SpokenPanelProps } from './spoken-panel';
import { useAsked } from './use-asked';
import { useLinks } from './use-links';

type FinderProps = {
  readonly lang: Lang;
  /** Of what can be typed, in characters. */
  readonly longest: number;
};

/** Type the prison, and its sentences, sheet and page are there. The list below answers, without a question to the server. */
export function SheetFinder({ lang, longest }: FinderProps) {
  const [query, setQuery] = useState('');
  const { of, ask } = useAsked();
  const choose = useCallback((id: string) => ask(id), [ask]);
  const linked = useLinks({ query, onChoose: choose });
  const panel = usePanel(query !== '' || of !== undefined);
  const only = linked.shown?.length === 1 ? linked.shown[0] : undefined;
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (only !== undefined && query !== '') ask(only.id);
  };
  const again = () => {
    setQuery('');
    ask(undefined);
  };
  return (
    <div className="my-sheet">
      <search>
        <form onSubmit={open}>
          <Typed {...{ lang, longest, query }} onType={setQuery} isAside={of !== undefined} />
          <Found lang={lang} {...linked} query={query} />
        </form>
      </search>
      {of !== undefined && <Chosen panel={panel} lang={lang} of={of} onAnother={again} />}
    </div>
  );
}

type PanelState = 'waiting' | 'failed' | { readonly SpokenPanel: ComponentType<SpokenPanelProps> };

/** The panel's code and the sentences come with the first letter typed. */
function usePanel(wanted: boolean): PanelState {
  const [panel, setPanel] = useState<PanelState>('waiting');
  useEffect(() => {
    if (!wanted) return;
    import('./spoken-panel').then(
      ({ SpokenPanel }) => setPanel({ SpokenPanel }),
      () => setPanel('failed'),
    );
  }, [wanted]);
  return panel;
}

function Chosen({ panel, ...props }: SpokenPanelProps & { readonly panel: PanelState }) {
  const text = mySheetText[props.lang];
  if (typeof panel === 'object') return <panel.SpokenPanel {...props} />;
  if (panel === 'waiting') return <p role="status">{text.loading}</p>;
  return (
    <>
      <p role="alert">{text.failed}</p>
      <PrisonWays lang={props.lang} of={props.of} />
    </>
  );
}

type BoxProps = FinderProps & {
  readonly query: string;
  readonly onType: (query: string) => void;
  readonly isAside: boolean;
};

/** Back from a prison, the reader goes on typing. */
function Typed({ lang, isAside, ...typed }: BoxProps) {
  const text = mySheetText[lang];
  const box = useRef<HTMLInputElement>(null);
  const wasAside = useRef(isAside);
  useEffect(() => {
    if (wasAside.current && !isAside) box.current?.focus();
    wasAside.current = isAside;
  }, [isAside]);
  return <SearchBox id="my-sheet-query" label={text.search} hint={text.hint} box={box} {...typed} />;
}
