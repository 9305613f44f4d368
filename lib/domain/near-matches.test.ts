import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMatches } from './near-matches';

const IDS = ['cp-fresnes', 'cp-fresnes.ma', 'ma-nimes', 'fr', 'disp-lille'];

test('a slip of one letter finds the id meant first', () => {
  expect(nearMatches('cp-fresne', IDS)[0]).toBe('cp-fresnes');
  expect(nearMatches('CP-Fresnes', IDS)[0]).toBe('cp-fresnes');
  expect(nearMatches('ma-nmies', IDS)).toEqual(['ma-nimes']);
});

test('a part of an id finds those that hold it', () => {
  expect(nearMatches('fresnes', IDS)).toEqual(['cp-fresnes', 'cp-fresnes.ma']);
});

test('what resembles nothing finds nothing, however long', () => {
  expect(nearMatches('zzzzzzzz', IDS)).toEqual([]);
  expect(nearMatches('cp-fresnes'.repeat(20), IDS)).toEqual([]);
});

test('never more than three', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, ids) => {
      expect(nearMatches(text, ids).length).toBeLessThanOrEqual(3);
    }),
  );
});
