import { useCallback, useEffect, useState } from 'react';

type Loaded<T> = {
  /** `undefined` while it is on its way, or when it failed. */
  readonly value: T | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
};

/** Loads once, when the component is there; `load` must stay the same function. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ readonly value?: T; readonly failed: boolean }>({ failed: false });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setState({ value, failed: false }),
      () => wanted && setState({ failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setState({ failed: false });
    setAttempt((before) => before + 1);
  }, []);
  return { value: state.value, failed: state.failed, retry };
}
