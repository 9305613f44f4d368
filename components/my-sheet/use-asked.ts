import { useCallback, useEffect, useState } from 'react';

/** The prison the address asks for (`?of=cp-fresnes`), and how to ask for another or for none; each is a step on the way back. */
export type Asked = { readonly of: string | undefined; readonly ask: (of: string | undefined) => void };

const OF = 'of';

/** What the address asks for; an empty value asks for nothing. */
function askedOf(): string | undefined {
  const of = new URLSearchParams(window.location.search).get(OF);
  return of === null || of === '' ? undefined : of;
}

/** Styles put the search and the list aside while a prison is shown; AskedScript does it before the first paint. */
const markAside = (isAside: boolean): void => void document.documentElement.toggleAttribute('data-asked', isAside);

export function useAsked(): Asked {
  const [of, setOf] = useState<string>();
  useEffect(() => {
    const read = () => {
      const asked = askedOf();
      markAside(asked !== undefined);
      setOf(asked);
    };
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const ask = useCallback((next: string | undefined) => {
    const search = new URLSearchParams(window.location.search);
    if (next === undefined) search.delete(OF);
    else search.set(OF, next);
    const text = search.toString();
    window.history.pushState(null, '', `${window.location.pathname}${text === '' ? '' : `?${text}`}`);
    markAside(next !== undefined);
    setOf(next);
  }, []);
  return { of, ask };
}
