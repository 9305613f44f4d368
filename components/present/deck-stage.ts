import { hashOf } from './slide-number';

/** The element around all slides: server markup, which is marked and never rewritten. */
export const DECK_ID = 'deck';

const deck = (): HTMLElement | null => document.getElementById(DECK_ID);

/** Shows one slide, puts its number into the address without a step back, and answers its headline. */
export function showSlide(number: number): string {
  const stage = deck();
  const slide = document.getElementById(String(number));
  if (stage === null || slide === null) return '';
  for (const other of stage.querySelectorAll('[data-current]')) other.removeAttribute('data-current');
  slide.setAttribute('data-current', '');
  stage.setAttribute('data-shown', '');
  const { pathname, search, hash } = window.location;
  if (hash !== hashOf(number)) {
    window.history.replaceState(null, '', pathname + search + hashOf(number));
    window.scrollTo(0, 0);
  }
  return slide.dataset.headline ?? '';
}

/** Opens or closes the notes of every slide, so that they stay as they are while slides pass. */
export function showNotes(open: boolean): void {
  deck()?.toggleAttribute('data-notes', open);
  for (const notes of document.querySelectorAll<HTMLDetailsElement>('.slide-notes')) notes.open = open;
}

/** The condition under which style sheets make a slide a picture instead of a page names the window's shape (slide-stage.css). */
const ON_A_STAGE = 'aspect-ratio';
const HELD_ACROSS = 'screen and (orientation: landscape)';

export const isFullScreen = (): boolean => document.documentElement.dataset.full !== undefined;

function stageConditions(): MediaList[] {
  const sheets = [...document.styleSheets].filter(
    ({ href }) => href === null || href.startsWith(window.location.origin),
  );
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
  return rules.flatMap((rule) =>
    rule instanceof CSSMediaRule && rule.conditionText.includes(ON_A_STAGE) ? [rule.media] : [],
  );
}

/** In full screen also a phone held across shows the whole slide as a picture, however low its window is. */
function widenStage(isFull: boolean): void {
  for (const media of stageConditions()) {
    const isWide = media.mediaText.includes(HELD_ACROSS);
    if (isFull && !isWide) media.appendMedium(HELD_ACROSS);
    if (!isFull && isWide) media.deleteMedium(HELD_ACROSS);
  }
}

function setFullScreen(isFull: boolean): void {
  document.documentElement.toggleAttribute('data-full', isFull);
  widenStage(isFull);
  // The button pressed keeps the focus, and with it the bar would stay over the slide.
  if (isFull && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The browser's own key, or a phone's gesture, leaves full screen without asking us. */
export function onFullScreenLeft(left: () => void): () => void {
  const changed = () => {
    if (document.fullscreenElement !== null || !isFullScreen()) return;
    setFullScreen(false);
    left();
  };
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Into full screen or out of it. Where the browser has none for pages (iPhone) or refuses, the slide fills its window. */
export async function turnFullScreen(): Promise<void> {
  const isFull = !isFullScreen();
  setFullScreen(isFull);
  try {
    if (isFull) {
      await document.documentElement.requestFullscreen();
      await (window.screen.orientation as Turnable).lock?.('landscape');
    } else if (document.fullscreenElement !== null) await document.exitFullscreen();
  } catch {
    // Only phones turn, and not all browsers fill the screen: the slide is shown either way.
  }
}

/** Missing in the types of the DOM, and in some browsers. */
type Turnable = { readonly lock?: (to: 'landscape') => Promise<void> };
