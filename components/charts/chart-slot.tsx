'use client';

import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { LiveSpec } from '#lib/charts/reading-place';
import { onChartAction } from './chart-actions';
import { fetchSpec } from './fetch-spec';
import { type SlotName, slotContent, slotKey } from './slot-registry';
import { whenNear } from './when-near';

type Live = {
  readonly Chart: ComponentType<{ spec: LiveSpec; drawing: Element }>;
  readonly spec: LiveSpec;
  readonly drawing: Element;
};

const KEPT = { __html: '' } as const;

/** The interactive drawing and what it draws; a pictogram has nothing to point at, and stays as it is. */
async function liven(drawing: Element, { id, lang }: SlotName): Promise<Live | undefined> {
  const [spec, { LiveChart }] = await Promise.all([fetchSpec(id, lang), import('./live-chart')]);
  return spec.kind === 'pictogram' ? undefined : { Chart: LiveChart, spec, drawing };
}

/** Without an answer the server's drawing, table and sentence stay, which is all the chart says. */
function useLive(root: RefObject<HTMLElement | null>, { id, lang, part }: SlotName): Live | undefined {
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    const drawing = root.current?.querySelector('.chart-drawing');
    if (root.current === null || drawing === null || drawing === undefined) return;
    return whenNear(root.current, () => {
      liven(drawing, { id, lang, part }).then(setLive, () => undefined);
    });
  }, [root, id, lang, part]);
  return live;
}

/**
 * Server markup that the browser keeps as it is: a figure is in the HTML once, neither its markup nor its specification is
 * in the payload that hydrates the page, and no component of it in the first code (docs/decisions). Only for pages reached
 * by plain links: a client navigation finds no server markup, and is turned into a load.
 */
export function ChartSlot(props: SlotName) {
  const root = useRef<HTMLElement & HTMLDivElement>(null);
  const live = useLive(root, props);
  const { id, lang, part } = props;
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    if (element.childElementCount === 0) return window.location.reload();
    return onChartAction(element, { id, lang });
  }, [id, lang]);
  const Element = part === 'figure' ? 'figure' : 'div';
  const named = part === 'figure' ? { className: 'chart', id: `chart-${id}` } : {};
  if (typeof window === 'undefined') return <Element {...named}>{slotContent(slotKey(props))}</Element>;
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: an empty constant, which makes React keep the server's markup */}
      <Element ref={root} {...named} suppressHydrationWarning dangerouslySetInnerHTML={KEPT} />
      {live !== undefined && createPortal(<live.Chart spec={live.spec} drawing={live.drawing} />, live.drawing)}
    </>
  );
}
