import { useLayoutEffect, useState } from 'react';
import { FRAME_NAMES, FRAME_WIDTH, type FrameName } from '#lib/charts/frame';

export type ShownFrame = { readonly name: FrameName; readonly scale: number };

/** The frame the style sheet shows now, and how much larger than its units it is on screen. */
function measure(drawing: Element): ShownFrame | undefined {
  for (const name of FRAME_NAMES) {
    const width = drawing.querySelector(`:scope > .chart-${name}`)?.getBoundingClientRect().width ?? 0;
    if (width > 0) return { name, scale: width / FRAME_WIDTH[name] };
  }
  return undefined;
}

/** Follows the width of a drawing; nothing while it is hidden. */
export function useShownFrame(drawing: Element): ShownFrame | undefined {
  const [frame, setFrame] = useState<ShownFrame>();
  useLayoutEffect(() => {
    const update = (): void =>
      setFrame((before) => {
        const now = measure(drawing);
        return now !== undefined && before?.name === now.name && before.scale === now.scale ? before : now;
      });
    const observer = new ResizeObserver(update);
    observer.observe(drawing);
    update();
    return () => observer.disconnect();
  }, [drawing]);
  return frame;
}
