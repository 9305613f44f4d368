/** Page keys go a year of months at a time. */
const PAGE = 12;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
};

/** Where a key leads from reading `index` (nothing: none yet) of `count`; nothing for keys that do not move. Stops at the ends. */
export function nextReading(key: string, index: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  if (index === undefined) return step > 0 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, index + step));
}
