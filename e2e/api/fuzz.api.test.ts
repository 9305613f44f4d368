import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from './ask';

/** A known seed may be given to repeat a run; otherwise each run tries other addresses. */
const RUNS = { numRuns: 150 };

const NAMES = [
  ...['subject', 'kind', 'within', 'type', 'source', 'date', 'from', 'to', 'definition', 'sort', 'limit'],
  ...['cursor', 'format', 'q', 'measure', 'chosen', 'article', 'verdict', 'value', 'lang', 'status', 'qualifier'],
];
const VALUES = [
  ...['fr', 'cp-fresnes', 'fr.ma', 'disp-paris', 'paris-prison-unnamed', 'min-2026-07-01', 'latest', '2024-04-01'],
  ...['2024-02-30', '0', '1', '1000', '1001', '-density', 'name', 'csv', 'json', 'wing', 'country', 'ma', 'norm'],
  ...['detained', 'places', '77500', '141.3', 'nearly', 'true', '', ' ', '%', '\u0000', 'é', '𝕏', '__proto__'],
];
const paths = fc.constantFrom(
  '/overview',
  '/ratios',
  '/subjects',
  '/figures',
  '/articles',
  '/sources',
  '/checks',
  '/releases',
  '/health',
);
const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, fc.string({ maxLength: 12 }));
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
  fc.string({ maxLength: 30, unit: 'binary' }),
);
const segment = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.string({ minLength: 190, maxLength: 230 }),
);

/** As a browser writes it; a lone surrogate cannot be written at all. */
const written = (text: string): string => encodeURIComponent(Buffer.from(text).toString());
const isAnswered = (status: number): boolean => status === 200 || (status >= 400 && status < 500);

describe('whatever is asked is answered as described or refused as a problem, never with a 5xx', () => {
  test('random queries', async () => {
    await fc.assert(
      fc.asyncProperty(paths, fc.array(fc.tuple(name, value), { maxLength: 5 }), async (path, pairs) => {
        const query = pairs.map(([key, one]) => `${written(key)}=${written(one)}`).join('&');
        const { status } = await ask(`${path}?${query}`);
        expect(isAnswered(status), query).toBe(true);
      }),
      RUNS,
    );
  });

  test('random ids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('subjects', 'articles', 'sources'), segment, async (kind, id) => {
        fc.pre(!['', '.', '..'].includes(id));
        const { status } = await ask(`/${kind}/${written(id)}`);
        expect(isAnswered(status), id).toBe(true);
      }),
      RUNS,
    );
  });

  test('random bytes in percent form', async () => {
    const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (octets, inPath) => {
        const text = octets.map((octet) => `%${octet.toString(16).padStart(2, '0')}`).join('');
        fc.pre(!inPath || (text !== '%2e' && text !== '%2e%2e'));
        const { status } = await ask(inPath ? `/subjects/${text}` : `/ratios?subject=${text}`);
        expect(isAnswered(status), text).toBe(true);
      }),
      RUNS,
    );
  });
});
