import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '#lib/dataset/load-dataset';
import { respond } from '#lib/http/respond';
import { type StoredAnswer, storeAnswer } from '#lib/http/stored-answer';
import { wordsOffline } from './settings';

/** Asked of the running server, so that SERVICE_WORKER=off needs a restart and no build. */
export const dynamic = 'force-dynamic';

const source = (file: 'worker.js' | 'leave.js'): string =>
  readFileSync(join(process.cwd(), 'app', 'sw.js', file), 'utf8');

function script(): string {
  if (process.env.SERVICE_WORKER === 'off') return source('leave.js');
  const build = `${dataset().release.id} ${process.env.SURNOMBRE_BUILD}`;
  const words = { fr: wordsOffline('fr'), en: wordsOffline('en') };
  return `self.SETTINGS = ${JSON.stringify({ build, words })};\n${source('worker.js')}`;
}

let stored: StoredAnswer | undefined;

/** The service worker. Browsers ask for it with every page: most are told that it has not changed. */
export function GET(request: Request): Response {
  const headers = { 'Cache-Control': 'no-cache' };
  stored ??= storeAnswer({ kind: 'answer', contentType: 'text/javascript; charset=utf-8', headers, text: script() });
  return respond(stored, request);
}
