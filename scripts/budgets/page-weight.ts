import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

/** What one visit to a page transferred. Bytes of text are gzipped here at level 9, whatever the server chose. */
export type PageWeight = {
  readonly path: string;
  readonly html: number;
  /** Scripts asked for before the load event. */
  readonly javascript: number;
  readonly css: number;
  readonly fonts: number;
  /** Everything asked for without touching the page, until the network is quiet. */
  readonly requests: number;
  /** Scripts before the load event that carry Recharts. */
  readonly recharts: readonly string[];
};

/** A class name that Recharts writes into its markup: it survives minification. */
const RECHARTS = 'recharts-wrapper';
const gzipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length;

/** The service worker starts after the load event; what it asks for is in docs/decisions/0073, not in here. */
const READER = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', serviceWorkers: 'block' } as const;

/** Loads the page once, with an empty cache, at desktop width. */
export async function weigh(browser: Browser, origin: string, path: string): Promise<PageWeight> {
  const context = await browser.newContext(READER);
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const answer = await page.goto(origin + path, { waitUntil: 'load' });
    if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}: budgets cannot be measured`);
    await page.waitForLoadState('networkidle');
    const early = new Set(await page.evaluate(askedBeforeLoad));
    const scripts = await bodiesOf(responses.filter((one) => typeOf(one) === 'script' && early.has(one.url())));
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
    const bodies = async (type: string) =>
      (await bodiesOf(responses.filter((one) => typeOf(one) === type))).map(({ body }) => body);
    return {
      path,
      html: gzipped(await answer.body()),
      javascript: sum(scripts.map(({ body }) => gzipped(body))),
      css: sum((await bodies('stylesheet')).map(gzipped)),
      fonts: sum((await bodies('font')).map((body) => body.length)),
      requests: responses.length,
      recharts: scripts.filter(({ body }) => body.includes(RECHARTS)).map(({ url }) => url),
    };
  } finally {
    await context.close();
  }
}

const typeOf = (response: Response): string => response.request().resourceType();

const bodiesOf = (responses: readonly Response[]): Promise<{ url: string; body: Buffer }[]> =>
  Promise.all(responses.map(async (response) => ({ url: response.url(), body: await response.body() })));

/** Runs in the page: what had been asked for when the load event began, by the browser's own clock. */
function askedBeforeLoad(): string[] {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = visit?.loadEventStart ?? Number.POSITIVE_INFINITY;
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry.startTime <= loaded)
    .map((entry) => entry.name);
}
