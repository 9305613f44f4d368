import { useCallback, useEffect, useState } from 'react';

/** The prison the address asks for (`?of=cp-fresnes`), and how to ask for another or for none; each is a step on the way back. */
export type Asked = { readonly of: string | undefined; readonly ask: (of: string | undefined) => void };

const OF = 'of';

export function useAsked(): Asked {
  const [of, setOf] = useState<string>();
  useEffect(() => {
    const read = () => setOf(new URLSearchParams(window.location.search).get(OF) ?? undefined);
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
    setOf(next);
  }, []);
  return { of, ask };
}
