import { useMemo, useSyncExternalStore } from 'react';
import type { YearLimits, YearPeriod } from '#lib/charts/year-period';
import { type ReadPeriod, readPeriod, writePeriod } from '#lib/url/period';

const CHANGED = 'surnombre:period';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

type Years = { readonly limits: YearLimits; readonly initial: YearPeriod };

/** The period the address asks for, and how to ask for another; the way back goes through the periods chosen. */
export function usePeriod({ limits, initial }: Years): ReadPeriod & { readonly go: (period: YearPeriod) => void } {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const read = useMemo(() => readPeriod(new URLSearchParams(search), { limits, initial }), [search, limits, initial]);
  const go = (period: YearPeriod): void => {
    const { pathname, hash } = window.location;
    const next = writePeriod(new URLSearchParams(window.location.search), period, initial);
    window.history.pushState(null, '', `${pathname}${next}${hash}`);
    window.dispatchEvent(new Event(CHANGED));
  };
  return { ...read, go };
}
