import type { Browser, CDPSession, Page } from '@playwright/test';

/** Lighthouse's mobile conditions, applied by the browser itself: slow 4G, a processor four times slower. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8 };
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const SLOWER = 4;

type Conditions = { readonly network: 'slow' | 'loopback'; readonly screen: 'phone' | 'desktop' };
type Visited = { readonly page: Page; readonly session: CDPSession };

async function inFreshPage<T>(
  browser: Browser,
  conditions: Conditions,
  use: (visited: Visited) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(conditions.screen === 'phone' ? PHONE : DESKTOP);
  try {
    // tsx wraps named functions in a helper, which those sent to the page then ask for.
    await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (conditions.network === 'slow') {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
    }
    return await use({ page, session });
  } finally {
    await context.close();
  }
}

export type Paint = { readonly largest: number; readonly blocked: number };
type Seen = { largest: number; first: number; tasks: { start: number; length: number }[] };

/** Runs in the page, before everything: notes paints and long tasks by the browser's own clock. */
function notePaints(): void {
  const seen: Seen = { largest: 0, first: 0, tasks: [] };
  (window as unknown as { seen: Seen }).seen = seen;
  const note = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  note('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  note('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  note('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, length: duration }));
}

/** Milliseconds to the largest paint, and blocked beyond 50 ms a task between the first paint and quiet. */
export const measurePaint = (browser: Browser, url: string): Promise<Paint> =>
  inFreshPage(browser, { network: 'slow', screen: 'phone' }, async ({ page }) => {
    await page.addInitScript(notePaints);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(4000);
    const { largest, first, tasks } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const after = tasks.filter(({ start, length }) => start + length > first);
    return { largest, blocked: after.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0) };
  });

/** Milliseconds until every drawing of the page is in the document. */
export const measureCharts = (browser: Browser, url: string): Promise<number> =>
  inFreshPage(browser, { network: 'loopback', screen: 'desktop' }, async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver((changes) => {
        const grew = changes.some(({ addedNodes }) =>
          [...addedNodes].some(
            (node) => node instanceof Element && (node.matches('.chart-svg') || node.querySelector('.chart-svg')),
          ),
        );
        if (grew) (window as unknown as { drawn: number }).drawn = performance.now();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(300);
    return await page.evaluate(() => (window as unknown as { drawn: number }).drawn);
  });

export type Hover = { readonly first: number; readonly move: number };
const PANEL = '.chart-panel';

type Watching = { change: Promise<number> };

/** Runs in the page, before the pointer moves: notes the milliseconds from its next move until the panel says something else. */
function watchPanel(selector: string): void {
  const words = () => document.querySelector(selector)?.textContent ?? '';
  const before = words();
  const moved = new Promise<number>((done) =>
    window.addEventListener('pointermove', () => done(performance.now()), { once: true, capture: true }),
  );
  const change = moved.then((began) => {
    const look = (done: (time: number) => void, fail: (reason: Error) => void): unknown => {
      const time = performance.now() - began;
      if (words() !== before && words() !== '') return done(time);
      if (time > 10_000) return fail(new Error('no panel within 10 s'));
      return requestAnimationFrame(() => look(done, fail));
    };
    return new Promise<number>(look);
  });
  (window as unknown as Watching).change = change;
}

/** Milliseconds from the first hover on the first live chart to its panel, then from one move to the next panel (median of ten). */
export const measureHover = (browser: Browser, url: string): Promise<Hover> =>
  inFreshPage(browser, { network: 'loopback', screen: 'desktop' }, async ({ page }) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(2500);
    const drawing = page.locator('figure.chart .chart-drawing').first();
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    if (box === null) throw new Error('the first chart has no drawing');
    const hoverAt = async (share: number): Promise<number> => {
      await page.evaluate(watchPanel, PANEL);
      let resting = true;
      const at = (tremor: number) => page.mouse.move(box.x + box.width * share + tremor, box.y + box.height / 2);
      await at(0);
      const changed = page
        .evaluate(() => (window as unknown as Watching).change)
        .finally(() => {
          resting = false;
        });
      // A hand is never quite still: a chart that comes alive under a resting pointer is told of it by the next tremor.
      for (let tremor = 1; resting; tremor = 1 - tremor) {
        await Promise.race([changed, page.waitForTimeout(100)]);
        if (resting) await at(tremor);
      }
      return await changed;
    };
    // Leftwards in the left half: the panel stands at the right of the pointer, and is not run into.
    const first = await hoverAt(0.45);
    const moves: number[] = [];
    for (let step = 1; step <= 10; step += 1) moves.push(await hoverAt(0.45 - step * 0.03));
    moves.sort((a, b) => a - b);
    return { first, move: ((moves[4] ?? 0) + (moves[5] ?? 0)) / 2 };
  });
