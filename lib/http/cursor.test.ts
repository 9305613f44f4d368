import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CursorScope, cursorAt, offsetOf } from './cursor';
import { pageOf } from './page';

const scope = (search = 'kind=wing', release = 'r1'): CursorScope => ({
  release,
  path: '/api/v1/ratios',
  search: new URLSearchParams(search),
});

describe('a cursor', () => {
  test('is read back under its own scope', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (offset) => {
        expect(offsetOf(cursorAt(offset, scope()), scope())).toBe(offset);
      }),
    );
  });

  test('does not depend on limit, on itself, nor on the order of parameters', () => {
    const cursor = cursorAt(7, scope('kind=wing&within=fr'));
    expect(offsetOf(cursor, scope('within=fr&limit=3&kind=wing&cursor=abc'))).toBe(7);
  });

  test.each([
    ['another question', scope('kind=disp')],
    ['another release', scope('kind=wing', 'r2')],
    ['another address', { ...scope(), path: '/api/v1/figures' }],
  ])('of %s is refused', (_what, other) => {
    expect(offsetOf(cursorAt(7, scope()), other)).toBeUndefined();
  });

  test('that was altered anywhere is refused', () => {
    const cursor = cursorAt(120, scope());
    for (let index = 0; index < cursor.length; index += 1) {
      const altered = `${cursor.slice(0, index)}${cursor[index] === 'A' ? 'B' : 'A'}${cursor.slice(index + 1)}`;
      expect(offsetOf(altered, scope())).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(offsetOf(text, scope())).toBeUndefined();
      }),
    );
  });
});

describe('pages', () => {
  test('walked by their cursors give the whole list once, whatever the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (list, limit) => {
        const walked: number[] = [];
        let cursor: string | undefined;
        do {
          const page = pageOf(list, { limit, cursor }, scope());
          if (page.kind === 'problem') throw new Error(page.detail);
          expect(page.total).toBe(list.length);
          walked.push(...page.items);
          // No page after the last: a reader never asks in vain.
          if (list.length > 0) expect(page.items.length).toBeGreaterThan(0);
          cursor = page.next;
        } while (cursor !== undefined);
        expect(walked).toEqual(list);
      }),
    );
  });
});
