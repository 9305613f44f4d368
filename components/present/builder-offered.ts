import { useEffect, useState } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import { offeredPath } from '#lib/url/builder-address';
import type { OfferedGroup } from '#lib/url/builder-state';

export type OfferedState =
  /** `isLate`: long enough to be said. */
  | { readonly kind: 'loading'; readonly isLate: boolean }
  | { readonly kind: 'failed'; readonly isOffline: boolean; readonly retry: () => void }
  | { readonly kind: 'offered'; readonly groups: readonly OfferedGroup[] };

export type ServedOffer = { readonly from: string; readonly groups: readonly OfferedGroup[] };

/** What comes sooner is not announced. */
const LATE = 300;

async function fetchOffered(url: string): Promise<readonly OfferedGroup[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

/** What became of asking for one source's slides. */
type Asked = { readonly from: string } & (
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly isOffline: boolean }
  | { readonly kind: 'offered'; readonly groups: readonly OfferedGroup[] }
);

/**
 * The slides of a prison, directorate, article or the country; `served` are those the page came with. Asked for again by itself when
 * the network is back. Not SWR: it would take the page over its budget of scripts, and the browser's own cache keeps what has come.
 */
export function useOffered(lang: Lang, from: string, served: ServedOffer): OfferedState {
  const [asked, setAsked] = useState<Asked>({ kind: 'offered', ...served });
  const [attempt, setAttempt] = useState(0);
  const isServed = from === served.from;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (isServed) return;
    let isWanted = true;
    const settle = (next: Asked) => isWanted && setAsked(next);
    const late = setTimeout(() => settle({ from, kind: 'late' }), LATE);
    fetchOffered(offeredPath(from, lang))
      .then(
        (groups) => settle({ from, kind: 'offered', groups }),
        () => settle({ from, kind: 'failed', isOffline: !navigator.onLine }),
      )
      .finally(() => clearTimeout(late));
    return () => {
      isWanted = false;
      clearTimeout(late);
    };
  }, [lang, from, isServed, attempt]);
  const isFailed = !isServed && asked.from === from && asked.kind === 'failed';
  useEffect(() => {
    if (!isFailed) return;
    const again = () => setAttempt((before) => before + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [isFailed]);
  if (isServed) return { kind: 'offered', groups: served.groups };
  if (asked.from !== from || asked.kind === 'late') return { kind: 'loading', isLate: asked.from === from };
  if (asked.kind === 'offered') return { kind: 'offered', groups: asked.groups };
  const retry = () => {
    setAsked({ from, kind: 'late' });
    setAttempt((before) => before + 1);
  };
  return { kind: 'failed', isOffline: asked.isOffline, retry };
}
