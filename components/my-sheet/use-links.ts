import { useEffect, useRef, useState } from 'react';
import { LINKS_ID, type LinkedPrison, readLinks, showAnswers } from './linked-prisons';

type Linked = {
  /** `undefined` until the list has been read. */
  readonly shown: readonly LinkedPrison[] | undefined;
  readonly total: number;
};

type Wanted = {
  readonly query: string;
  readonly onChoose: (id: string) => void;
};

/** The server's list under the search: only answers are in sight, and a link shows its prison here. */
export function useLinks({ query, onChoose }: Wanted): Linked {
  const links = useRef<readonly LinkedPrison[]>(undefined);
  const [linked, setLinked] = useState<Linked>({ shown: undefined, total: 0 });
  useEffect(() => {
    const list = document.getElementById(LINKS_ID);
    if (list === null) return;
    links.current ??= readLinks(list);
    setLinked({ shown: showAnswers(links.current, query), total: links.current.length });
  }, [query]);
  useEffect(() => {
    const list = document.getElementById(LINKS_ID);
    const click = (event: MouseEvent) => {
      const item = event.target instanceof Element ? event.target.closest('li') : null;
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (item === null || !isPlain || !(event.target as Element).closest('a')) return;
      event.preventDefault();
      onChoose(item.id);
    };
    list?.addEventListener('click', click);
    return () => list?.removeEventListener('click', click);
  }, [onChoose]);
  return linked;
}
