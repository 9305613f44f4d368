import { useCallback, useEffect, useState } from 'react';
import type { History, HistoryNeeds } from './list-history';

export type HistoryState =
  | { readonly status: 'none' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly history: History };

/** One a page: the counts of all dates, fetched when a date or a type of wing is first asked for. */
const opened = new WeakMap<HTMLTableElement, Promise<History>>();

function open(needs: HistoryNeeds, release: string): Promise<History> {
  const before = opened.get(needs.table);
  if (before !== undefined) return before;
  const history = import('./list-history').then(({ openHistory }) => openHistory(needs, release));
  opened.set(needs.table, history);
  history.catch(() => opened.delete(needs.table));
  return history;
}

type Asked = { readonly needs: HistoryNeeds | undefined; readonly release: string; readonly wanted: boolean };

/** The counts of all dates, how far they are, and how to ask again after a failure. */
export function useHistory({ needs, release, wanted }: Asked): HistoryState & { readonly retry: () => void } {
  const [state, setState] = useState<HistoryState>({ status: 'none' });
  const [tries, setTries] = useState(0);
  const isReady = state.status === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try runs the same effect again.
  useEffect(() => {
    if (!wanted || isReady || needs === undefined) return;
    let stays = true;
    setState({ status: 'loading' });
    open(needs, release).then(
      (history) => stays && setState({ status: 'ready', history }),
      () => stays && setState({ status: 'failed' }),
    );
    return () => {
      stays = false;
    };
  }, [wanted, isReady, needs, release, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { ...state, retry };
}
