import { defineConfig } from 'vitest/config';

// Far from UTC and with summer time: a date computed in local time shows at once (house rule 5).
process.env.TZ = 'America/Los_Angeles';

export default defineConfig({
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,app,scripts}/**/*.test.{ts,tsx}', 'lint-fixtures/*.test.ts'],
          // A busy machine is no fault: tests over the whole dataset are stopped only when they hang.
          testTimeout: 120_000,
          setupFiles: ['scripts/check/refuse-console-error.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          include: ['e2e/api/**/*.api.test.ts'],
          setupFiles: ['scripts/check/refuse-console-error.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
