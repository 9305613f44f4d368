import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { type MapDot, nearestDot } from '#lib/charts/map-dots';
import type { MapFrame } from '#lib/charts/map-layout';
import type { At } from '#lib/charts/path';
import { neighbourId } from './neighbour-id';

type Pointing = {
  readonly dots: readonly MapDot[];
  /** Ids in the order the arrows go. */
  readonly stops: readonly string[];
  readonly stop: string | undefined;
  readonly frame: MapFrame;
  readonly onRead: (id: string) => void;
};
type Handlers = {
  readonly ref: RefObject<SVGSVGElement | null>;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Half of a target of 24 px, and as much again: a finger may miss by this much. */
const TOUCH_REACH = 24;
const POINTER_REACH = 10;

/** A mouse reads the dot under it, a finger the nearest one, keys the next one in the list's order. */
export function useMapPointing({ dots, stops, stop, frame, onRead }: Pointing): Handlers {
  const ref = useRef<SVGSVGElement>(null);
  const near = (event: MouseEvent, reach: number): MapDot | undefined => {
    const { at, unit } = placeIn(event, frame);
    return nearestDot(dots, at, reach / unit);
  };
  return {
    ref,
    onPointerMove(event) {
      const dot = event.pointerType === 'mouse' ? near(event, POINTER_REACH) : undefined;
      if (dot !== undefined && dot.id !== stop) onRead(dot.id);
    },
    onClick(event) {
      if (!isTouch(event)) return;
      // A finger reads first; the panel leads to the page.
      event.preventDefault();
      const dot = near(event, TOUCH_REACH);
      if (dot !== undefined) onRead(dot.id);
    },
    onKeyDown(event) {
      const next = neighbourId(stops, stop, event.key);
      if (next === undefined) return;
      event.preventDefault();
      ref.current?.querySelector<SVGAElement>(`[data-id="${next}"]`)?.focus();
    },
  };
}

const isTouch = ({ nativeEvent }: MouseEvent): boolean =>
  'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';

/** Where in the frame an event was, and how many pixels a unit of it takes. */
function placeIn({ currentTarget, clientX, clientY }: MouseEvent, frame: MapFrame): { at: At; unit: number } {
  const { left, top, width } = currentTarget.getBoundingClientRect();
  const unit = width / frame.width;
  return { at: [(clientX - left) / unit, (clientY - top) / unit], unit };
}
