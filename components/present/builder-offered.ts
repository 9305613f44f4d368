import { useEffect, useState } from 'react';
import useSWR from 'swr';
import type { Lang } from '#lib/i18n/bilingual';
import { offeredPath } from '#lib/url/builder-address';
import type { OfferedGroup } from '#lib/url/builder-state';

export type OfferedState =
  /** `isLate`: long enough to be said. */
  | { readonly kind: 'loading'; readonly isLate: boolean }
  | { readonly kind: 'failed'; readonly isOffline: boolean; readonly retry: () => void }
  | { readonly kind: 'offered'; readonly groups: readonly OfferedGroup[] };

/** What comes sooner is not announced. */
const LATE = 300;
const SETTLED = { revalidateOnFocus: false, revalidateIfStale: false, shouldRetryOnError: false } as const;

async function fetchOffered(url: string): Promise<readonly OfferedGroup[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

/** The slides of a prison, directorate, article or the country; `served` are those the page came with. */
export function useOffered(lang: Lang, from: string, served: ServedOffer): OfferedState {
  const fallback = served.from === from ? { fallbackData: served.groups } : {};
  const { data, error, isLoading, mutate } = useSWR(offeredPath(from, lang), fetchOffered, {
    ...SETTLED,
    ...fallback,
  });
  const isLate = useLate(isLoading && data === undefined, from);
  if (data !== undefined) return { kind: 'offered', groups: data };
  if (error !== undefined && !isLoading)
    return { kind: 'failed', isOffline: !navigator.onLine, retry: () => void mutate() };
  return { kind: 'loading', isLate };
}

export type ServedOffer = { readonly from: string; readonly groups: readonly OfferedGroup[] };

function useLate(isWaiting: boolean, what: string): boolean {
  const [late, setLate] = useState('');
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setLate(what), LATE);
    return () => {
      clearTimeout(timer);
      setLate('');
    };
  }, [isWaiting, what]);
  return isWaiting && late === what;
}
