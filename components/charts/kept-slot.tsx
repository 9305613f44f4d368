'use client';

import { useEffect, useRef } from 'react';
import { slotContent } from './slot-registry';

const KEPT = { __html: '' } as const;

/**
 * Server markup that the browser keeps as it is, like a chart's (chart-slot): nothing in it is interactive, so
 * it need not be in the payload that hydrates the page, a third of its weight. A client navigation finds none, and is turned
 * into a load.
 */
export function KeptSlot({ name }: { readonly name: string }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root.current?.childElementCount === 0) window.location.reload();
  }, []);
  if (typeof window === 'undefined') return <div>{slotContent(name)}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty constant, which makes React keep the server's markup
  return <div ref={root} suppressHydrationWarning dangerouslySetInnerHTML={KEPT} />;
}
