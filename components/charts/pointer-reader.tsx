import { useEffect } from 'react';
import { Tooltip } from 'recharts';

type Content = { readonly active?: boolean; readonly activeIndex?: string | number | null | undefined };
type ReaderProps = { readonly onRead: (index: number | undefined) => void };

/** Says which row Recharts finds under the pointer; our own panel shows it, for the keyboard moves it too. */
function Reporter({ active, activeIndex, onRead }: Content & ReaderProps) {
  const index = active === true && activeIndex !== null && activeIndex !== undefined ? Number(activeIndex) : undefined;
  useEffect(() => onRead(index), [index, onRead]);
  return null;
}

export function PointerReader({ onRead }: ReaderProps) {
  return <Tooltip cursor={false} isAnimationActive={false} content={<Reporter onRead={onRead} />} />;
}
