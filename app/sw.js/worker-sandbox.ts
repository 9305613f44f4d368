import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { wordsOffline } from './settings';

const ORIGIN = 'https://surnombre.example';

/** An answer as a browser gives it to a worker: of the same origin. Node's own are of type `default`. */
function basic(body: string, init: ResponseInit): Response {
  const answer = new Response(body, init);
  const copy = (): Response => basic(body, init);
  return Object.defineProperties(answer, { type: { value: 'basic' }, clone: { value: copy } });
}

type Served = { readonly body: string; readonly status?: number; readonly headers?: Record<string, string> };

class KeptAnswers {
  readonly stored = new Map<string, Response>();
  match = (asked: string) => Promise.resolve(this.stored.get(asked)?.clone());
  put = (address: string, answer: Response) => Promise.resolve(void this.stored.set(address, answer));
  delete = (address: string) => Promise.resolve(this.stored.delete(address));
  keys = () => Promise.resolve([...this.stored.keys()].map((url) => ({ url })));
}

type Listener = (event: object) => void;

/** A worker script as a browser would run it: its caches, the network that it sees, and a reader who asks for addresses. */
export class WorkerSandbox {
  readonly caches = new Map<string, KeptAnswers>();
  readonly asked: string[] = [];
  /** Addresses of the pages that are open. */
  open: readonly string[] = [];
  isLeft = false;
  /** What the network answers; `lost` when there is none, `slow` when it never comes. */
  network: 'there' | 'lost' | 'slow' = 'there';
  now = Date.UTC(2026, 10, 22, 20);
  serve: (path: string) => Served = (path) => ({ body: `<html><title>${path}</title></html>` });
  readonly #listeners = new Map<string, Listener>();

  constructor(build: string, file: 'worker.js' | 'leave.js' = 'worker.js') {
    const { caches } = this;
    const now = () => this.now;
    const self = {
      SETTINGS: { build, words: { fr: wordsOffline('fr'), en: wordsOffline('en') } },
      location: { origin: ORIGIN },
      clients: {
        claim: () => Promise.resolve(),
        matchAll: () => Promise.resolve(this.open.map((path) => ({ url: ORIGIN + path }))),
      },
      registration: { active: null, unregister: () => Promise.resolve(this.leave()) },
      addEventListener: (kind: string, listener: Listener) => this.#listeners.set(kind, listener),
      skipWaiting: () => undefined,
    };
    class ClockOfSandbox extends Date {
      static override now = now;
    }
    runInNewContext(readFileSync(`app/sw.js/${file}`, 'utf8'), {
      self,
      caches: {
        keys: () => Promise.resolve([...caches.keys()]),
        delete: (name: string) => Promise.resolve(caches.delete(name)),
        open: (name: string) => Promise.resolve(caches.get(name) ?? caches.set(name, new KeptAnswers()).get(name)),
      },
      fetch: (request: Request) => this.#answer(request),
      navigator: { languages: ['de', 'fr-CA', 'en'] },
      Date: ClockOfSandbox,
      ...{ Request, Response, Headers, URL, TextDecoder, setTimeout },
    });
  }

  private leave(): void {
    this.isLeft = true;
  }

  async #answer({ url }: Request): Promise<Response> {
    this.asked.push(url.slice(ORIGIN.length));
    if (this.network === 'slow') return await new Promise(() => undefined);
    if (this.network === 'lost') throw new TypeError('Failed to fetch');
    const { body, status = 200, headers = {} } = this.serve(new URL(url).pathname);
    return basic(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
  }

  /** Fires an event; what it starts is in `started`, also what it starts later. */
  #fire(kind: string, event: object): Promise<unknown>[] {
    const started: Promise<unknown>[] = [];
    this.#listeners.get(kind)?.({ ...event, waitUntil: (work: Promise<unknown>) => started.push(work) });
    return started;
  }

  activate = (): Promise<unknown> => Promise.all(this.#fire('activate', {}));
  install = (): Promise<unknown> => Promise.all(this.#fire('install', {}));

  /** What a reader gets who opens an address; undefined where the worker leaves it to the browser. */
  async visit(path: string, { method = 'GET', mode = 'navigate' } = {}): Promise<Response | undefined> {
    const url = path.startsWith('/') ? ORIGIN + path : path;
    const request = Object.defineProperties(new Request(url, { method }), {
      mode: { value: mode },
      url: { value: url },
    });
    let answer: Promise<Response> | undefined;
    const respondWith = (given: Promise<Response>): void => {
      answer = given;
    };
    const started = this.#fire('fetch', { request, preloadResponse: undefined, respondWith });
    const got = await answer;
    if (this.network === 'there') await Promise.all(started);
    return got;
  }

  /** Every address that is kept, without the origin. */
  kept(): readonly string[] {
    return [...this.caches.values()].flatMap(({ stored }) => [...stored.keys()].map((url) => url.slice(ORIGIN.length)));
  }
}
