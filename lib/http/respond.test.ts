import { describe, expect, test } from 'vitest';
import { jsonAnswer } from './answer';
import { AnswerCache } from './answer-cache';
import { invalidParameters, problem } from './problem';
import { isUnchanged, respond, respondProblem } from './respond';
import { storeAnswer } from './stored-answer';

const LONG = { text: 'é'.repeat(2000) };
const asked = (headers: Record<string, string> = {}) => new Request('http://test/api/v1/x', { headers });

describe('an answer over HTTP', () => {
  const stored = storeAnswer(jsonAnswer(LONG));

  test('has a strong tag of its content, is open to other sites, and is UTF-8', async () => {
    const response = respond(stored, asked());
    expect(response.headers.get('etag')).toBe(`"${stored.tag}"`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual(LONG);
  });

  test('is 304 without a body when the reader has it, also weakened by a proxy', async () => {
    for (const tag of [`"${stored.tag}"`, `W/"${stored.tag}"`, `"other", "${stored.tag}"`, '*']) {
      const response = respond(stored, asked({ 'if-none-match': tag }));
      expect(response.status).toBe(304);
      expect(await response.text()).toBe('');
    }
    expect(isUnchanged('"other"', stored.tag)).toBe(false);
    expect(isUnchanged(null, stored.tag)).toBe(false);
  });
});

test('a problem names its page, its parameters, and is kept by no cache', async () => {
  const response = respondProblem(invalidParameters([{ parameter: 'kind', message: 'is empty' }]), '/api/v1/ratios');
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    type: '/en/problems/invalid-parameters',
    title: 'Parameters refused',
    status: 400,
    detail: 'kind is empty.',
    instance: '/api/v1/ratios',
    errors: [{ parameter: 'kind', message: 'is empty' }],
  });
  expect(respondProblem(problem('method-not-allowed', ''), '/').headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

describe('the memory of answers', () => {
  const answer = (size: number) =>
    storeAnswer({ kind: 'answer', contentType: 't', text: 'x'.repeat(size), headers: {} });

  test('stays within its bytes and forgets what was longest unused', () => {
    const cache = new AnswerCache(8 * 900);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) cache.set(name, answer(800));
    expect(cache.bytes).toBeLessThanOrEqual(8 * 900);
    cache.get('a');
    cache.set('i', answer(800));
    expect(cache.get('a')).toBeDefined();
    expect(cache.get('b')).toBeUndefined();
    expect(cache.bytes).toBeLessThanOrEqual(8 * 900);
  });

  test('does not keep an answer that would push out the others', () => {
    const cache = new AnswerCache(1000);
    cache.set('big', answer(500));
    expect(cache.get('big')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });
});
