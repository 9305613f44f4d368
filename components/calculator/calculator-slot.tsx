'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { whenNear } from '#components/charts/when-near';
import type { CalculatorProps } from './calculator';

type SlotProps = CalculatorProps & {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
};

type State = 'waiting' | 'failed' | { readonly Calculator: ComponentType<CalculatorProps> };

/** Somebody's figures in the address are what the link was sent for: they are shown at once, not when scrolled to. */
const bringsFigures = (): boolean => window.location.hash.includes('=');

/** The calculator's code comes when it is near the window, or the address brings figures. */
export function CalculatorSlot({ loading, failed, retry, ...props }: SlotProps) {
  const root = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('waiting');
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const arrived = bringsFigures() && window.scrollY === 0;
    const load = () => {
      import('./calculator').then(
        ({ Calculator }) => {
          setState({ Calculator });
          if (arrived) element.closest('section')?.scrollIntoView();
        },
        () => setState('failed'),
      );
    };
    if (!bringsFigures()) return whenNear(element, load);
    return load();
  }, [attempt]);
  const again = () => {
    setState('waiting');
    setAttempt(attempt + 1);
  };
  return (
    <div ref={root} className="calc-slot" data-waiting={state === 'waiting' ? '' : undefined}>
      {state === 'waiting' && <p className="calc-note">{loading}</p>}
      {state === 'failed' && (
        <p role="alert">
          {failed}{' '}
          <button type="button" className="action" onClick={again}>
            {retry}
          </button>
        </p>
      )}
      {typeof state === 'object' && <state.Calculator {...props} />}
    </div>
  );
}
