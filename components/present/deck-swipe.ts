import type { DeckMove } from './deck-keys';

/** A finger that went this far sideways, and much less up or down, turned the page; in CSS pixels. */
const FAR = 45;
const SIDEWAYS = 1.7;

/** The move a finger made; undefined for a tap, a scroll, or two fingers that zoom. */
function swipe(from: Touch, to: Touch): DeckMove | undefined {
  const across = to.clientX - from.clientX;
  const along = Math.abs(to.clientY - from.clientY);
  if (Math.abs(across) < FAR || Math.abs(across) < along * SIDEWAYS) return undefined;
  return across < 0 ? 'next' : 'previous';
}

/** Listens to fingers on the slides; the answer stops it. A reader who zoomed in moves around the slide instead. */
export function onSwipe(slides: HTMLElement, move: (move: DeckMove) => void): () => void {
  let from: Touch | undefined;
  const start = ({ touches }: TouchEvent) => {
    const zoomed = (window.visualViewport?.scale ?? 1) > 1.01;
    from = touches.length === 1 && !zoomed ? touches[0] : undefined;
  };
  const end = ({ changedTouches }: TouchEvent) => {
    const [to] = changedTouches;
    const made = from && to && swipe(from, to);
    from = undefined;
    if (made !== undefined) move(made);
  };
  slides.addEventListener('touchstart', start, { passive: true });
  slides.addEventListener('touchend', end, { passive: true });
  return () => {
    slides.removeEventListener('touchstart', start);
    slides.removeEventListener('touchend', end);
  };
}
