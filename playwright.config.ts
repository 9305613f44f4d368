import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/browser/flags';

const executablePath = process.env.PLAYWRIGHT_CHROMIUM;

/** Specs that look at no layout run at one width only. */
const ONCE = '**/*.once.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 30_000,
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    // A reader far from France: a page that used the reader's own clock or language would show it.
    locale: 'de-DE',
    timezoneId: 'Pacific/Auckland',
    reducedMotion: 'reduce',
    // Tests see what the server sends, not what a browser stored; offline.once.spec.ts alone allows the worker.
    serviceWorkers: 'block',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', testIgnore: ONCE, use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', testIgnore: ONCE, use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } },
    { name: 'once', testMatch: ONCE },
  ],
});
