/** How far below the window a chart starts to get ready. */
const AHEAD = '400px';

const idle = (go: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(go, { timeout: 2_000 });
  else setTimeout(go, 200);
};

const afterLoad = (go: () => void): void => {
  if (document.readyState === 'complete') idle(go);
  else window.addEventListener('load', () => idle(go), { once: true });
};

/**
 * Calls once: when the element is near the window and the page has loaded and is idle, or at once when a reader reaches
 * for it. Gives back how to stop waiting.
 */
export function whenNear(element: Element, go: () => void): () => void {
  let waiting = true;
  const once = (): void => {
    if (!waiting) return;
    stop();
    go();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) afterLoad(once);
    },
    { rootMargin: AHEAD },
  );
  const stop = (): void => {
    waiting = false;
    observer.disconnect();
    element.removeEventListener('pointerenter', once);
    element.removeEventListener('focusin', once);
  };
  observer.observe(element);
  element.addEventListener('pointerenter', once);
  element.addEventListener('focusin', once);
  return stop;
}
