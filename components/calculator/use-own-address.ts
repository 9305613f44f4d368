import { useCallback, useEffect, useRef } from 'react';
import { type OwnFigures, type ReadOwnFigures, readOwnFigures, writeOwnFigures } from '#lib/url/own-figures';

/** Browsers refuse an address written at every key. */
const TYPING_PAUSE = 300;

type Write = (figures: OwnFigures, step: string) => void;

/**
 * The figures after the `#`: read whenever the address changes, written a moment after they change. What is typed into
 * one field in one go (`step`) is one step on the way back.
 */
export function useOwnAddress(onRead: (read: ReadOwnFigures) => void): Write {
  const writer = useRef<Writer>(undefined);
  const reader = useRef(onRead);
  reader.current = onRead;
  useEffect(() => {
    const own = hashWriter();
    writer.current = own;
    const read = () => {
      const { hash } = window.location;
      // A plain anchor (#wings) is a place on the page: it takes nobody's figures away.
      if (hash !== '' && !hash.includes('=')) return;
      own.forget();
      reader.current(readOwnFigures(hash));
    };
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('hashchange', read);
      own.forget();
    };
  }, []);
  return useCallback((figures, step) => writer.current?.write(figures, step), []);
}

type Writer = { write: Write; forget(): void };

function hashWriter(): Writer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const put: Write = (figures, step) => {
    const { pathname, search, hash } = window.location;
    const next = writeOwnFigures(figures);
    if (next !== hash) {
      const address = `${pathname}${search}${next}`;
      if (step === last) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    }
    last = step;
  };
  return {
    write(figures, step) {
      clearTimeout(timer);
      timer = setTimeout(() => put(figures, step), TYPING_PAUSE);
    },
    forget() {
      clearTimeout(timer);
      last = '';
    },
  };
}
