'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { CalculatorProps } from './calculator';

type SlotProps = CalculatorProps & {
  readonly open: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
};

type State = 'closed' | 'loading' | 'failed' | { readonly Calculator: ComponentType<CalculatorProps> };

/** Somebody's figures in the address are what the link was sent for: they are shown at once, without being asked for. */
const bringsFigures = (): boolean => window.location.hash.includes('=');

/** The calculator's code comes when it is asked for, or the address brings figures: before that it takes one line. */
export function CalculatorSlot({ open, loading, failed, retry, ...props }: SlotProps) {
  const root = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('closed');
  const asked = useRef(false);
  const load = () => {
    asked.current = true;
    setState('loading');
    return import('./calculator').then(
      ({ Calculator }) => setState({ Calculator }),
      () => setState('failed'),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` only sets state; the address is listened to once
  useEffect(() => {
    const show = () => {
      if (asked.current || !bringsFigures()) return;
      const arrived = window.scrollY === 0;
      void load().then(() => {
        if (arrived) root.current?.closest('section')?.scrollIntoView();
      });
    };
    show();
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, []);
  const focusFirst = () => root.current?.querySelector('input')?.focus();
  return (
    <div ref={root} className="calc-slot">
      {state === 'closed' && (
        <button type="button" className="action" onClick={() => void load().then(() => setTimeout(focusFirst))}>
          {open}
        </button>
      )}
      {state === 'loading' && (
        <p className="calc-note" role="status">
          {loading}
        </p>
      )}
      {state === 'failed' && (
        <p role="alert">
          {failed}{' '}
          <button type="button" className="action" onClick={() => void load()}>
            {retry}
          </button>
        </p>
      )}
      {typeof state === 'object' && <state.Calculator {...props} />}
    </div>
  );
}
