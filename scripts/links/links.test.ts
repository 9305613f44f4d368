import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleDataset } from '#lib/dataset/sample-dataset';
import { ROOT } from '#scripts/run/bin';
import { askPolitely } from './ask-politely';
import { checkLink, USER_AGENT } from './check-link';
import { collectLinks } from './collect-links';
import { isBroken, linkReport } from './link-report';

type Seen = { readonly method: string; readonly path: string; readonly agent: string | undefined; readonly at: number };
let seen: Seen[] = [];
let server: Server;
let origin = '';

const ANSWERS: Readonly<Record<string, (request: IncomingMessage, answer: ServerResponse) => void>> = {
  '/here': (_, answer) => answer.end('here'),
  '/no-head': (request, answer) => {
    answer.statusCode = request.method === 'HEAD' ? 405 : 200;
    answer.end();
  },
  '/for-good': (_, answer) => answer.writeHead(301, { location: '/here' }).end(),
  '/for-now': (_, answer) => answer.writeHead(302, { location: '/here' }).end(),
  '/to-nowhere': (_, answer) => answer.writeHead(301, { location: '/missing' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/forbidden': (_, answer) => answer.writeHead(403).end(),
  '/gone': (_, answer) => answer.writeHead(410).end(),
  '/broken': (_, answer) => answer.writeHead(503).end(),
  '/silent': () => undefined,
};

beforeAll(async () => {
  server = createServer((request, answer) => {
    const path = request.url ?? '';
    seen.push({ method: request.method ?? '', path, agent: request.headers['user-agent'], at: performance.now() });
    const reply = ANSWERS[path];
    if (reply === undefined) answer.writeHead(404).end();
    else reply(request, answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen = [];
});

const check = (path: string) => checkLink(origin + path, 300);

describe('an address', () => {
  it.each([
    ['/here', { kind: 'ok', status: 200 }],
    ['/no-head', { kind: 'ok', status: 200 }],
    ['/for-now', { kind: 'ok', status: 200 }],
    ['/missing', { kind: 'gone', status: 404 }],
    ['/gone', { kind: 'gone', status: 410 }],
    ['/to-nowhere', { kind: 'gone', status: 404 }],
    ['/forbidden', { kind: 'refused', status: 403 }],
    ['/broken', { kind: 'no-answer', why: 'status 503' }],
    ['/silent', { kind: 'no-answer', why: 'timed out' }],
    ['/round', { kind: 'no-answer', why: 'still sent elsewhere after 6 steps' }],
  ])('%s is %o', async (path, outcome) => {
    expect(await check(path)).toEqual(outcome);
  });

  it('that moved for good says where to', async () => {
    expect(await check('/for-good')).toEqual({ kind: 'moved', to: `${origin}/here` });
  });

  it('of nobody is no answer', async () => {
    expect(await checkLink('http://127.0.0.1:1/', 300)).toMatchObject({ kind: 'no-answer' });
  });

  it('is asked for without its content first, by name', async () => {
    await check('/here');
    expect(seen).toMatchObject([{ method: 'HEAD', agent: USER_AGENT }]);
    await check('/no-head');
    expect(seen.map(({ method }) => method)).toEqual(['HEAD', 'HEAD', 'GET']);
  });
});

describe('many addresses', () => {
  const links = ['/here', '/gone', '/for-good'].map((path) => ({ path, from: ['source x'] }));

  it('of one host are asked one after the other, with a pause', async () => {
    const given = links.map(({ path, from }) => ({ url: origin + path, from }));
    const checked = await askPolitely(given, (url) => checkLink(url, 300), { atOnce: 3, pause: 60 });
    expect(checked.map(({ outcome }) => outcome.kind)).toEqual(['ok', 'gone', 'moved']);
    const first = (path: string) => seen.find((one) => one.path === path)?.at ?? 0;
    expect(first('/gone') - first('/here')).toBeGreaterThanOrEqual(50);
    expect(first('/for-good') - first('/gone')).toBeGreaterThanOrEqual(50);
  });

  it('of many hosts are never more at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const slow = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
      return { kind: 'ok', status: 200 } as const;
    };
    const given = Array.from({ length: 9 }, (_, index) => ({ url: `http://h${index}.test/`, from: [] }));
    await askPolitely(given, slow, { atOnce: 2, pause: 0 });
    expect(most).toBe(2);
  });
});

describe('the report', () => {
  const url = 'https://x.test/a';
  const all = [
    { url, from: ['source a', 'article b'], outcome: { kind: 'gone', status: 404 } },
    { url, from: ['source c'], outcome: { kind: 'moved', to: 'https://x.test/b' } },
    { url, from: ['source d'], outcome: { kind: 'refused', status: 403 } },
    { url, from: ['source e'], outcome: { kind: 'no-answer', why: 'timed out' } },
    { url: 'https://x.test/fine', from: ['source f'], outcome: { kind: 'ok', status: 200 } },
  ] as const;

  it('counts every outcome, and lists those to look at with who names them', () => {
    const report = linkReport(all);
    expect(report).toContain('| Gone | 1 |');
    expect(report).toContain('| Answered | 1 |');
    expect(report).toContain('- <https://x.test/a> (source a, article b): status 404');
    expect(report).toContain('now at <https://x.test/b>');
    expect(report).not.toContain('https://x.test/fine');
  });

  it('fails for what is gone or silent, not for what moved or refuses scripts', () => {
    expect(all.map(isBroken)).toEqual([true, false, false, true, false]);
  });
});

describe('the addresses collected', () => {
  const links = collectLinks(sampleDataset(), ROOT);

  it('are those of sources and articles, each once, with all who name it', () => {
    expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
    const nyt = links.find(({ url }) => url.includes('nytimes.com'));
    expect(nyt?.from).toEqual(['source nyt-2024-05-15-manhunt', 'article nyt-2024-05-15-manhunt']);
  });

  it('are those written by hand too, never our own, nor names that lead nowhere', () => {
    expect(links.some(({ from }) => from.some((name) => name.startsWith('lib/') || name.endsWith('.md')))).toBe(true);
    expect(links.filter(({ url }) => /localhost|127\.0\.0\.1|schema\.org|example\./.test(url))).toEqual([]);
  });
});
