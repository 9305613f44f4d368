import { test as base, expect, type Page } from '@playwright/test';

/** A navigation cancels a prefetch; without JavaScript Chromium refuses scripts as `csp` (a real refusal is on the console too). */
const HARMLESS = ['net::ERR_ABORTED', 'csp'];

/** Everything a browser complains about: errors on the console, uncaught exceptions, answers that failed. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console.error: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (!HARMLESS.includes(reason)) complaints.push(`${request.url()} failed: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`);
  });
  return complaints;
}

type Watch = {
  /** What the browser complained about so far; a test that expects a complaint empties it. */
  complaints: string[];
};

/** Every test of the site fails when its page complains. */
export const test = base.extend<Watch>({
  complaints: [
    async ({ page }, use) => {
      const complaints = complaintsOf(page);
      await use(complaints);
      expect(complaints, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
