/** As root Chromium refuses its sandbox; and nothing in a test may call home. */
export const BROWSER_FLAGS = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
