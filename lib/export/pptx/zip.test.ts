import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzipped } from './opened-file';
import { zipped } from './zip';

const files = fc.uniqueArray(
  fc.record({ path: fc.stringMatching(/^[a-zé/.[\]_]{1,20}$/), bytes: fc.uint8Array({ maxLength: 5000 }) }),
  { selector: ({ path }) => path },
);

test('what is put into an archive is what comes out of it', () => {
  fc.assert(
    fc.property(files, (given) => {
      const out = [...unzipped(zipped(given))].map(([path, bytes]) => ({ path, bytes: new Uint8Array(bytes) }));
      expect(out).toEqual(given);
    }),
  );
});

test('the same files are the same bytes, whatever the hour', () => {
  const given = [{ path: 'a', bytes: Uint8Array.of(1, 2, 3) }];
  expect(zipped(given)).toEqual(zipped(given));
});
