import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './bin';
import { start } from './child';

export type Server = { readonly url: string; readonly pid: number; stop(): Promise<void> };
export type Serving = {
  readonly port: number;
  readonly host: string;
  readonly output: 'shown' | 'kept';
  /** The built server; by default this tree's own. */
  readonly script?: string;
};

export const DIST_DIR = process.env.NEXT_DIST_DIR ?? '.next';
const SERVER_SCRIPT = join(ROOT, DIST_DIR, 'standalone', 'server.js');
const READY_WITHIN_SECONDS = 60;

/** Node lets garbage pile up to several times what the app needs (358 MB after load, 158 MB so; docs/decisions/0008). */
const MEMORY_FLAGS = ['--max-old-space-size=256', '--max-semi-space-size=2'];

/** The production server, as `deploy/` runs it; resolves when it answers, throws with its last words when it cannot. */
export async function startServer(serving: Serving): Promise<Server> {
  const script = serving.script ?? SERVER_SCRIPT;
  if (!existsSync(script)) throw new Error('nothing is built yet: run npm run build');
  const env = { PORT: String(serving.port), HOSTNAME: serving.host, NODE_ENV: 'production' };
  const child = start(process.execPath, [...MEMORY_FLAGS, script], { output: serving.output, env });
  let words = '';
  child.stdout?.on('data', (text) => {
    words += text;
  });
  child.stderr?.on('data', (text) => {
    words += text;
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = `http://${serving.host === '0.0.0.0' ? '127.0.0.1' : serving.host}:${serving.port}`;
  for (const until = Date.now() + READY_WITHIN_SECONDS * 1000; ; ) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}:\n${words}`);
    if (await answers(`${url}/fr`)) break;
    if (Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`the server did not answer at ${url}/fr within ${READY_WITHIN_SECONDS} s:\n${words}`);
    }
    await sleep(50);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(5000).then(() => child.kill('SIGKILL'))]);
  };
  return { url, pid: child.pid ?? 0, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { redirect: 'manual' });
    await answer.arrayBuffer();
    return answer.status < 500;
  } catch {
    return false;
  }
}
