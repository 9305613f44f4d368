import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { nextReading } from '#lib/charts/next-reading';

/** How long the panel stays when the pointer has left the drawing: the time to reach the panel itself (WCAG 1.4.13). */
const GRACE = 250;

export type ReadingState = {
  readonly index: number | undefined;
  /** The keyboard's reading is said aloud; the pointer's is only shown. */
  readonly spoken: boolean;
  readonly point: (index: number | undefined) => void;
  /** The pointer is over the panel: it stays, though the drawing says the pointer has left. */
  readonly keep: () => void;
  readonly dismiss: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Which reading is shown: the one under the pointer, or the one the keys have reached. */
export function useReading(count: number): ReadingState {
  const [state, setState] = useState<{ index: number | undefined; spoken: boolean }>({
    index: undefined,
    spoken: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const keep = useCallback(() => {
    held.current = true;
    clearTimeout(timer.current);
  }, []);
  const dismiss = useCallback(() => {
    held.current = false;
    clearTimeout(timer.current);
    setState({ index: undefined, spoken: false });
  }, []);
  const point = useCallback(
    (index: number | undefined) => {
      clearTimeout(timer.current);
      if (held.current) return;
      if (index === undefined) timer.current = setTimeout(dismiss, GRACE);
      else setState({ index, spoken: false });
    },
    [dismiss],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') dismiss();
    const index = nextReading(event.key, state.index, count);
    if (index === undefined) return;
    event.preventDefault();
    clearTimeout(timer.current);
    setState({ index, spoken: true });
  };
  return { ...state, point, keep, dismiss, onKeyDown };
}
