import { afterEach, beforeEach, vi } from 'vitest';

/** A warning that scrolls by is a fault nobody fixes: `console.error` fails the test that caused it (house rule 27). */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const said = vi.mocked(console.error).mock?.calls ?? [];
  if (said.length > 0) throw new Error(`console.error was called: ${said.map((words) => words.join(' ')).join('\n')}`);
});
