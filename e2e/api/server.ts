import { afterAll } from 'vitest';
import { freePort } from '#scripts/run/port';
import { startServer } from '#scripts/run/server';

/**
 * The server under test: the one at `SURNOMBRE_URL`, else the built one, started for this file and ended with it.
 * (`BASE_URL` cannot be used: Vitest writes the base of Vite, "/", over it.)
 */
async function serverOfThisFile(): Promise<string> {
  const running = process.env.SURNOMBRE_URL;
  if (running !== undefined && running !== '') return running.replace(/\/$/, '');
  const { url, stop } = await startServer({ port: await freePort(), host: '127.0.0.1', output: 'kept' });
  afterAll(stop);
  return url;
}

export const BASE_URL = await serverOfThisFile();
