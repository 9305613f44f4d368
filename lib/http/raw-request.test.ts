import { describe, expect, test } from 'vitest';
import { restated } from './raw-request';

const GET = 'GET';

describe('a request is restated before Next reads it', () => {
  test.each(['TRACE', 'PROPFIND', 'QUERY'])('%s becomes a method that is refused', (method) => {
    expect(restated({ method, url: '/api/v1/ratios' }).method).toBe('POST');
  });

  test.each(['/api/v1/ratios?__proto__=1', '/api/v1/ratios?%5F_proto__=1', '/api/v1/subjects/fr?nxtPid=3'])(
    '%s keeps the parameter Next would lose',
    (url) => {
      const names = [...new URL(restated({ method: GET, url }).url, 'http://test').searchParams.keys()];
      expect(names.every((name) => name.startsWith('.'))).toBe(true);
    },
  );

  test.each(['/api/v1/ratios?subject=%FF&limit=5', '/fr?__proto__=1', '/api/v1'])('%s passes untouched', (url) => {
    expect(restated({ method: GET, url })).toEqual({ method: GET, url });
  });
});
