import { describe, expect, test } from 'vitest';
import { BASE_URL } from './server';

const at = (path: string, headers: Record<string, string> = {}) => fetch(`${BASE_URL}/api/v1${path}`, { headers });

describe('answers can be kept', () => {
  test.each([
    '/ratios?subject=fr',
    '/overview',
    '/openapi.json',
    '/figures?limit=1000',
    '/ratios?subject=fr&format=csv',
  ])('%s has a strong tag, and is 304 to who has it', async (path) => {
    const first = await at(path);
    await first.arrayBuffer();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toMatch(/public, max-age=\d+, s-maxage=\d+/);
    const again = await at(path, { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    expect(await again.text()).toBe('');
  });

  test('the same question has the same tag, another question another', async () => {
    const tags = await Promise.all(
      ['/ratios?subject=fr', '/ratios?subject=fr', '/ratios?subject=cp-fresnes'].map(async (path) =>
        (await at(path)).headers.get('etag'),
      ),
    );
    expect(tags[0]).toBe(tags[1]);
    expect(tags[0]).not.toBe(tags[2]);
  });

  test('compressed and plain carry the same text', async () => {
    const plain = await (await at('/ratios?kind=wing', { 'accept-encoding': 'identity' })).text();
    const zipped = await at('/ratios?kind=wing', { 'accept-encoding': 'gzip' });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(await zipped.text()).toBe(plain);
  });

  test('other sites may read them', async () => {
    for (const path of ['/ratios', '/nothing', '/ratios?foo=1']) {
      const { headers } = await at(path);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('refusals and health are kept by no cache', async () => {
    for (const path of ['/ratios?foo=1', '/nothing', '/subjects/%FF', '/health']) {
      expect((await at(path)).headers.get('cache-control')).toBe('no-store');
    }
  });
});
