import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { FRAME_WIDTH, type FrameName, type Frames } from '#lib/charts/frame';
import type { MapFrame } from '#lib/charts/map-layout';
import type { MapBox } from '#lib/charts/map-slots';
import type { At } from '#lib/charts/path';

const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8, 12] as const;
const CLOSEST = 12;
/** The wide frame's text is 14 px from here on. */
const WIDE_FROM = 656;
/** Room around a place that is gone to. */
const AIR = 0.92;

export type MapWindow = {
  readonly name: FrameName;
  readonly frame: MapFrame;
  readonly zoom: number;
  readonly attach: (element: HTMLDivElement | null) => void;
  /** One step nearer (1) or further (−1), around a place of the frame, or around the middle of what is seen. */
  readonly step: (by: 1 | -1, around: At | undefined) => void;
  readonly show: (box: MapBox) => void;
  readonly showAll: () => void;
};

type Look = { readonly zoom: number; readonly middle: At | undefined };
const ALL: Look = { zoom: 1, middle: undefined };

/**
 * The map is a picture that grows inside a window with the browser's own scrolling: it is moved by wheel, finger, keys or
 * by following the focus, never by dragging alone.
 */
export function useMapWindow(frames: Frames<MapFrame>): MapWindow {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(FRAME_WIDTH.narrow);
  const [look, setLook] = useState(ALL);
  const name: FrameName = width >= WIDE_FROM ? 'wide' : 'narrow';
  const frame = frames[name];
  const attach = useCallback((next: HTMLDivElement | null) => {
    element.current = next;
    if (next === null) return;
    const observer = new ResizeObserver(() => setWidth(next.clientWidth));
    observer.observe(next);
    setWidth(next.clientWidth);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || look.middle === undefined) return;
    const unit = (current.clientWidth / frame.width) * look.zoom;
    current.scrollLeft = look.middle[0] * unit - current.clientWidth / 2;
    current.scrollTop = look.middle[1] * unit - current.clientHeight / 2;
    bringIntoSight(current, look.middle[1] * unit);
  }, [look, frame]);
  const step = (by: 1 | -1, around: At | undefined): void =>
    setLook(({ zoom }) => ({ zoom: stepFrom(zoom, by), middle: around ?? middleOf(element.current, frame, zoom) }));
  const show = (box: MapBox): void => {
    const zoom = AIR * Math.min(frame.width / box.width, frame.height / box.height);
    setLook({ zoom: Math.min(CLOSEST, Math.max(1, zoom)), middle: [box.x + box.width / 2, box.y + box.height / 2] });
  };
  return { name, frame, zoom: look.zoom, attach, step, show, showAll: () => setLook(ALL) };
}

/** A phone's map is taller than its screen: the page follows to a place that lies outside it. */
function bringIntoSight(current: HTMLDivElement, top: number): void {
  const seen = current.getBoundingClientRect().top + top - current.scrollTop;
  const { innerHeight } = window;
  if (seen < 0 || seen > innerHeight * 0.7) window.scrollBy({ top: seen - innerHeight * 0.4 });
}

function stepFrom(zoom: number, by: 1 | -1): number {
  const next = by === 1 ? ZOOMS.find((one) => one > zoom + 0.01) : ZOOMS.findLast((one) => one < zoom - 0.01);
  return next ?? zoom;
}

/** What stands in the middle of the window, in frame units. */
function middleOf(current: HTMLDivElement | null, frame: MapFrame, zoom: number): At {
  if (current === null || zoom === 1) return [frame.width / 2, frame.height / 2];
  const unit = (current.clientWidth / frame.width) * zoom;
  return [(current.scrollLeft + current.clientWidth / 2) / unit, (current.scrollTop + current.clientHeight / 2) / unit];
}

export const isClosest = (zoom: number): boolean => zoom >= CLOSEST;
