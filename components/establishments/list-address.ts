import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  type EstablishmentFilters,
  NO_FILTERS,
  type Offered,
  type ReadFilters,
  readFilters,
  writeFilters,
} from '#lib/url/establishment-filters';

/** Browsers refuse an address written at every key. */
const TYPING_PAUSE = 300;

type Kind = 'choice' | 'typing';
/** Asks for other filters: those left out stay. */
export type Go = (change: Partial<EstablishmentFilters>, kind: Kind) => void;
export type ListAddress = ReadFilters & { readonly go: Go };

/**
 * The filters the address asks for, and how to ask for others. A choice is a step of its own on the way back; what is
 * typed in one go is one step.
 */
export function useListAddress(offered: Offered): ListAddress {
  const [state, setState] = useState<ReadFilters>({ filters: NO_FILTERS, problems: [] });
  const writer = useRef<Writer>(undefined);
  useEffect(() => {
    const read = () => setState(readFilters(new URLSearchParams(window.location.search), offered));
    const own = addressWriter();
    writer.current = own;
    const back = () => {
      own.forget();
      read();
    };
    read();
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
      own.forget();
    };
  }, [offered]);
  const asked = useRef(state.filters);
  asked.current = state.filters;
  const go = useCallback<Go>((change, kind) => {
    const filters = { ...asked.current, ...change };
    asked.current = filters;
    setState({ filters, problems: [] });
    writer.current?.write(filters, kind);
  }, []);
  return useMemo(() => ({ ...state, go }), [state, go]);
}

/** The browser's own: Next wraps both in a rendering of the whole page, and reads the address itself only when asked. */
const writeHistory = (how: 'pushState' | 'replaceState', address: string): void =>
  History.prototype[how].call(window.history, window.history.state, '', address);

type Writer = { write(filters: EstablishmentFilters, kind: Kind): void; forget(): void };

function addressWriter(): Writer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typed = false;
  const put = (filters: EstablishmentFilters, kind: Kind) => {
    const { pathname, hash, search } = window.location;
    const next = `${pathname}${writeFilters(new URLSearchParams(search), filters)}${hash}`;
    if (next !== `${pathname}${search}${hash}`) {
      if (kind === 'typing' && typed) writeHistory('replaceState', next);
      else writeHistory('pushState', next);
    }
    typed = kind === 'typing';
  };
  return {
    write(filters, kind) {
      clearTimeout(timer);
      if (kind === 'choice') put(filters, kind);
      else timer = setTimeout(() => put(filters, kind), TYPING_PAUSE);
    },
    forget() {
      clearTimeout(timer);
      typed = false;
    },
  };
}
