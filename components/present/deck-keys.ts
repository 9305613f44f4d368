/** What a reader asks of the deck. */
export type DeckMove = 'next' | 'previous' | 'first' | 'last';
export type DeckWish = DeckMove | 'full-screen' | 'notes' | 'escape';

/** Clickers for halls send page up and page down. */
const WISHES = new Map<string, DeckWish>([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['f', 'full-screen'],
  ['n', 'notes'],
  ['Escape', 'escape'],
]);
/** Where the page is higher than the window these read on, as everywhere. */
const READS_ON: readonly string[] = ['ArrowDown', 'ArrowUp', ' '];

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;
export type KeyPlace = {
  /** The keys write in a field. */
  readonly isWriting: boolean;
  /** The space bar presses a button, or opens a summary. */
  readonly isPressing: boolean;
  readonly canScroll: boolean;
};

/** What a key asks for; undefined for one that is not the deck's, or has another duty where it is pressed. */
export function wishOf(pressed: Pressed, { isWriting, isPressing, canScroll }: KeyPlace): DeckWish | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = pressed;
  if (ctrlKey || altKey || metaKey || isComposing || isWriting) return undefined;
  if (key === ' ' && isPressing) return undefined;
  if (canScroll && READS_ON.includes(key)) return undefined;
  if (shiftKey) return key === ' ' ? 'previous' : undefined;
  return WISHES.get(key.length === 1 ? key.toLowerCase() : key);
}
