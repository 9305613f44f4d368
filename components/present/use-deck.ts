import { useCallback, useEffect, useState } from 'react';
import { type DeckMove, type DeckWish, wishOf } from './deck-keys';
import { DECK_ID, isFullScreen, onFullScreenLeft, showNotes, showSlide, turnFullScreen } from './deck-stage';
import { onSwipe } from './deck-swipe';
import { moved, numberInHash } from './slide-number';

export type DeckState = {
  readonly number: number;
  /** Of the slide shown; empty until the reader has moved. */
  readonly headline: string;
  readonly hasNotes: boolean;
  readonly isFull: boolean;
  readonly move: (move: DeckMove) => void;
  readonly turnNotes: () => void;
  readonly turnFull: () => void;
};

const IN_A_FIELD = 'input, textarea, select, [contenteditable], dialog';
const PRESSED = 'button, a, summary';

function keyPlace(target: EventTarget | null) {
  const at = target instanceof Element ? target : null;
  const { scrollHeight, clientHeight } = document.documentElement;
  return {
    isWriting: at?.closest(IN_A_FIELD) != null,
    isPressing: at?.closest(PRESSED) != null,
    canScroll: scrollHeight > clientHeight + 1,
  };
}

/** The slide shown: from the address, then by buttons, keys, fingers and the address again. No network is needed. */
export function useDeck(count: number): DeckState {
  const [number, setNumber] = useState(1);
  const [headline, setHeadline] = useState('');
  const [hasNotes, setHasNotes] = useState(false);
  const show = useCallback((next: number, isTold: boolean) => {
    setNumber(next);
    const told = showSlide(next);
    if (isTold) setHeadline(told);
  }, []);
  const move = useCallback((wish: DeckMove) => show(moved(number, wish, count), true), [number, count, show]);
  const turnNotes = useCallback(() => {
    setHasNotes(!hasNotes);
    showNotes(!hasNotes);
  }, [hasNotes]);

  useEffect(() => {
    const read = (isFirst: boolean) => {
      const named = numberInHash(window.location.hash, count);
      if (named !== undefined || isFirst) show(named ?? 1, !isFirst);
    };
    const changed = () => read(false);
    read(true);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [count, show]);

  const { isFull, turnFull } = useFullScreen();
  useKeys({ move, turnNotes, turnFull, hasNotes, isFull });

  useEffect(() => {
    const slides = document.getElementById(DECK_ID);
    return slides === null ? undefined : onSwipe(slides, move);
  }, [move]);

  return { number, headline, hasNotes, isFull, move, turnNotes, turnFull };
}

function useFullScreen() {
  const [isFull, setFull] = useState(false);
  useEffect(() => onFullScreenLeft(() => setFull(false)), []);
  const turnFull = useCallback(() => {
    void turnFullScreen();
    setFull(isFullScreen());
  }, []);
  return { isFull, turnFull };
}

type Answers = Omit<DeckState, 'number' | 'headline'>;

/** Escape takes back what stands in the way, the last first. */
const escaped = ({ hasNotes, turnNotes, isFull, turnFull }: Answers): void => {
  if (isFull) turnFull();
  else if (hasNotes) turnNotes();
};

function useKeys(answers: Answers): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const wish = wishOf(event, keyPlace(event.target));
      if (wish === undefined) return;
      if (wish !== 'escape') event.preventDefault();
      grantWish(wish, answers);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}

function grantWish(wish: DeckWish, answers: Answers): void {
  if (wish === 'full-screen') answers.turnFull();
  else if (wish === 'notes') answers.turnNotes();
  else if (wish === 'escape') escaped(answers);
  else answers.move(wish);
}
