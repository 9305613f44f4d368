import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOfThisMachine } from '#scripts/browser/browser-of-this-machine';
import { freePort } from '#scripts/run/port';
import { type Server, startServer } from '#scripts/run/server';

/** What several checks share, made when first asked for and cleared away at the end. */
export type Shared = {
  /** The production server on a free port. */
  url(): Promise<string>;
  browser(): Promise<string>;
  /** A folder for reports, outside the tree. */
  readonly folder: string;
  end(): Promise<void>;
};

export function shared(): Shared {
  const folder = mkdtempSync(join(tmpdir(), 'surnombre-check-'));
  let server: Promise<Server> | undefined;
  let browser: Promise<string> | undefined;
  return {
    folder,
    url: async () => {
      server ??= freePort().then((port) => startServer({ port, host: '127.0.0.1', output: 'kept' }));
      return (await server).url;
    },
    browser: () => {
      browser ??= browserOfThisMachine();
      return browser;
    },
    end: async () => {
      rmSync(folder, { recursive: true, force: true });
      await server?.then(
        ({ stop }) => stop(),
        () => undefined,
      );
    },
  };
}
