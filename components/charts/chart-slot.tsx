'use client';

import { useRef } from 'react';
import { slotContent } from './slot-registry';

export type SlotElement = 'figure' | 'div';
type SlotProps = { readonly id: string; readonly slot: string; readonly as: SlotElement; readonly className: string };

const KEPT = { __html: '' } as const;

/**
 * Server markup that the browser keeps as it is: the figure is in the HTML once, neither its markup nor its specification
 * is in the payload that hydrates the page, and no component of it is in the browser's code (docs/decisions).
 */
export function ChartSlot({ id, slot, as: Element, className }: SlotProps) {
  const root = useRef<HTMLElement & HTMLDivElement>(null);
  const attributes = { ref: root, id, className, suppressHydrationWarning: true };
  if (typeof window === 'undefined') return <Element {...attributes}>{slotContent(slot)}</Element>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty constant, which makes React keep the server's markup
  return <Element {...attributes} dangerouslySetInnerHTML={KEPT} />;
}
