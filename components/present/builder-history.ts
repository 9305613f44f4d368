import { useCallback, useEffect, useRef, useState } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import { builderPath, COUNTRY } from '#lib/url/builder-address';
import type { BuilderState } from '#lib/url/builder-state';

/** Browsers refuse an address written at every key. */
const TYPING_PAUSE = 300;

export type Step = (next: Partial<BuilderState>) => void;

type Builder = {
  readonly state: BuilderState;
  /** A step on the way back: a slide more, one fewer, one moved, another prison. */
  readonly step: Step;
  /** What is typed in one go is one step. */
  readonly type: (title: string) => void;
};

/**
 * The address holds the choice (`?slides=…&title=…`), and each entry of the history keeps its own with it: the way back needs
 * nothing from the server. An entry without one (written by hand, or of an earlier visit) is loaded.
 */
export function useBuilder(initial: BuilderState, lang: Lang): Builder {
  const [state, setState] = useState(initial);
  const latest = useRef(initial);
  const typing = useRef<Typing>(undefined);
  const show = useCallback((next: BuilderState) => {
    latest.current = next;
    setState(next);
  }, []);
  useEffect(() => {
    const own = typingOf(() => addressOf(latest.current, lang));
    typing.current = own;
    // What Next keeps in the entry stays: without it the way back would load the page.
    window.history.replaceState({ ...window.history.state, ...entryOf(latest.current) }, '');
    const back = ({ state: entry }: PopStateEvent) => {
      own.forget();
      const kept = keptIn(entry);
      if (kept !== undefined) show(kept);
      else if (!isAddressOf(latest.current, lang)) window.location.reload();
    };
    window.addEventListener('popstate', back);
    document.documentElement.dataset.listening = '';
    return () => {
      own.forget();
      window.removeEventListener('popstate', back);
    };
  }, [lang, show]);
  const step: Step = (next) => {
    typing.current?.finish(latest.current);
    show({ ...latest.current, ...next });
    window.history.pushState(entryOf(latest.current), '', addressOf(latest.current, lang));
  };
  const type = (title: string) => {
    show({ ...latest.current, title });
    typing.current?.go(() => latest.current);
  };
  return { state, step, type };
}

/** Whose slides are offered goes without saying when it is the prison picked, or the country. */
function addressOf({ of, from, slides, title }: BuilderState, lang: Lang): string {
  const said = from.id === (of?.id ?? COUNTRY) ? undefined : from.id;
  return builderPath({ of: of?.id, from: said, slides: slides.map(({ id }) => id), title }, lang);
}

/** Is the choice the one the address says, in whatever order and spelling? */
const isAddressOf = (state: BuilderState, lang: Lang): boolean =>
  addressOf(state, lang).split('?')[1] === new URLSearchParams(window.location.search).toString();

const entryOf = (builder: BuilderState) => ({ builder });
const keptIn = (entry: unknown): BuilderState | undefined =>
  typeof entry === 'object' && entry !== null && 'builder' in entry ? (entry.builder as BuilderState) : undefined;

type Typing = { go(state: () => BuilderState): void; finish(state: BuilderState): void; forget(): void };

/** Writes the address a moment after the last key; the first time in a go is a step, the others rewrite it. */
function typingOf(address: () => string): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGoing = false;
  const write = (state: BuilderState) => {
    timer = undefined;
    if (isGoing) window.history.replaceState(entryOf(state), '', address());
    else window.history.pushState(entryOf(state), '', address());
    isGoing = true;
  };
  return {
    go(state) {
      clearTimeout(timer);
      timer = setTimeout(() => write(state()), TYPING_PAUSE);
    },
    finish(state) {
      if (timer !== undefined) {
        clearTimeout(timer);
        write(state);
      }
      isGoing = false;
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      isGoing = false;
    },
  };
}
