import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { ask, type Refused } from './ask';
import { BASE_URL } from './server';

const LONG = 'a'.repeat(201);

describe('bad input is refused by the name of its parameter', () => {
  test.each([
    ['/ratios?foo=1', 'foo'],
    ['/ratios?__proto__=1', '.__proto__'],
    ['/ratios?limit=1&limit=2', 'limit'],
    ['/ratios?subject=', 'subject'],
    ['/ratios?subject', 'subject'],
    ['/ratios?subject=fr&subject=fr', 'subject'],
    ['/ratios?subject=atlantis', 'subject'],
    [`/ratios?subject=${LONG}`, 'subject'],
    ['/ratios?subject=%C3%A9', 'subject'],
    ['/ratios?subject=%FF', 'subject'],
    ['/ratios?subject=%zz', 'subject'],
    [`/ratios?${Array.from({ length: 101 }, (_, index) => `subject=s${index}`).join('&')}`, 'subject'],
    ['/ratios?within=atlantis', 'within'],
    ['/ratios?source=atlantis', 'source'],
    ['/ratios?kind=prison', 'kind'],
    ['/ratios?type=prison', 'type'],
    ['/ratios?kind=disp&type=ma', 'type'],
    ['/ratios?date=2024-02-30', 'date'],
    ['/ratios?date=01/04/2024', 'date'],
    ['/ratios?date=2024-4-1', 'date'],
    ['/ratios?from=2024-13-01', 'from'],
    ['/ratios?from=2024-02-01&to=2024-01-01', 'from'],
    ['/ratios?date=2024-04-01&from=2024-01-01', 'date'],
    ['/ratios?definition=floor', 'definition'],
    ['/ratios?sort=weight', 'sort'],
    ['/ratios?limit=0', 'limit'],
    ['/ratios?limit=1001', 'limit'],
    ['/ratios?limit=-1', 'limit'],
    ['/ratios?limit=1.5', 'limit'],
    ['/ratios?cursor=abc', 'cursor'],
    ['/ratios?format=xml', 'format'],
    ['/subjects?q=', 'q'],
    [`/subjects?q=${LONG}`, 'q'],
    ['/subjects?within=atlantis', 'within'],
    ['/figures?measure=weight', 'measure'],
    ['/figures?date=latest', 'date'],
    ['/figures?chosen=yes', 'chosen'],
    ['/articles?lang=de', 'lang'],
    ['/articles?subject=atlantis', 'subject'],
    ['/sources?grade=gold', 'grade'],
    ['/checks?article=atlantis', 'article'],
    ['/checks?verdict=true', 'verdict'],
    ['/checks?subject=fr&measure=detained&date=2026-07-01', 'value'],
    ['/checks?subject=fr&measure=detained&date=2026-07-01&value=3,14', 'value'],
    ['/checks?subject=fr&measure=detained&date=2026-07-01&value=-5', 'value'],
    ['/checks?subject=fr&measure=detained&date=2026-07-01&value=5&article=x', 'article'],
    ['/overview?lang=fr', 'lang'],
    ['/health?x=1', 'x'],
    ['/releases?limit=1', 'limit'],
    ['/openapi.json?x=1', 'x'],
    ['/subjects/fr?x=1', 'x'],
  ])('%s', async (path, parameter) => {
    const { status, body } = await ask<Refused>(path);
    expect(status).toBe(400);
    expect(body.errors.map((error) => error.parameter)).toContain(parameter);
    expect(body.detail).toContain(parameter);
  });

  test('a subject misspelt is answered with those it may mean', async () => {
    const { body } = await ask<Refused>('/ratios?subject=cp-fresne');
    expect(body.errors[0]?.message).toContain('cp-fresnes');
  });
});

describe('bad addresses', () => {
  test.each([
    ['', 404],
    ['/nothing', 404],
    ['/subjects/fr/nothing', 404],
    ['/subjects/atlantis', 404],
    ['/articles/atlantis', 404],
    ['/sources/atlantis', 404],
    ['/subjects/__proto__', 404],
    ['/subjects/a%2Fb', 404],
    ['/subjects/%FF', 400],
    ['/subjects/%', 400],
    ['/%FF', 400],
    ['/subjects/%00', 400],
    ['/subjects/%C3%A9', 400],
    [`/subjects/${LONG}`, 400],
  ])('%s is refused with %i', async (path, status) => {
    expect((await ask<Refused>(path)).status).toBe(status);
  });
});

function askRaw(method: string, path: string): Promise<{ status: number | undefined; allow: string; type: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${BASE_URL}${path}`, { method }, (answer) => {
      answer.resume();
      answer.once('end', () =>
        resolve({
          status: answer.statusCode,
          allow: answer.headers.allow ?? '',
          type: answer.headers['content-type'] ?? '',
        }),
      );
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('only GET, HEAD and OPTIONS are answered', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])('%s is refused with Allow', async (method) => {
    for (const path of ['/api/v1/ratios', '/api/v1/subjects/fr', '/api/v1/openapi.json', '/api/v1/health']) {
      expect(await askRaw(method, path)).toEqual({
        status: 405,
        allow: 'GET, HEAD, OPTIONS',
        type: 'application/problem+json; charset=utf-8',
      });
    }
  });

  test('OPTIONS answers the preflight of another site', async () => {
    const { status, headers } = await ask('/ratios', { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });

  test('HEAD has the headers of GET and no body', async () => {
    const got = await ask('/ratios?subject=fr');
    const headed = await ask('/ratios?subject=fr', { method: 'HEAD' }).catch(() => undefined);
    const raw = await fetch(`${BASE_URL}/api/v1/ratios?subject=fr`, { method: 'HEAD' });
    expect(headed).toBeUndefined();
    expect(raw.status).toBe(200);
    expect(raw.headers.get('etag')).toBe(got.headers.get('etag'));
    expect(await raw.text()).toBe('');
  });
});
