import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedTo, movedBy, nextTo } from './builder-order';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 25 });
const items = ids.map((all) => all.map((id) => ({ id })));
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('moving an item', () => {
  it('up and down again leaves the list as it was, unless it was at the top', () => {
    fc.assert(
      fc.property(items, fc.nat(), (list, seed) => {
        const index = list.length === 0 ? 0 : seed % list.length;
        const id = list[index]?.id ?? 'none';
        const back = movedBy(movedBy(list, id, -1), id, 1);
        if (index > 0) expect(back).toEqual(list);
        else expect(movedBy(list, id, -1)).toBe(list);
      }),
    );
  });
  it('keeps every item, each once', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (list, seed, by) => {
        const id = list[list.length === 0 ? 0 : seed % list.length]?.id ?? 'none';
        expect(idsOf(movedBy(list, id, by)).toSorted()).toEqual(idsOf(list).toSorted());
      }),
    );
  });
  it('changes places with its neighbour only', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
    expect(idsOf(movedBy(list, 'c', -1))).toEqual(['a', 'c', 'b', 'd']);
    expect(idsOf(movedBy(list, 'c', 1))).toEqual(['a', 'b', 'd', 'c']);
    expect(movedBy(list, 'd', 1)).toBe(list);
    expect(movedBy(list, 'z', 1)).toBe(list);
  });
});

describe('adding items', () => {
  it('never passes the limit, never doubles, never moves what is there', () => {
    fc.assert(
      fc.property(
        items,
        fc.array(fc.stringMatching(/^[a-z]{1,2}$/)),
        fc.integer({ min: 0, max: 20 }),
        (list, more, most) => {
          const all = idsOf(
            addedTo(
              list,
              more.map((id) => ({ id })),
              most,
            ),
          );
          expect(all.slice(0, list.length)).toEqual(idsOf(list));
          expect(all.length).toBeLessThanOrEqual(Math.max(list.length, most));
          expect(new Set(all).size).toBe(all.length);
        },
      ),
    );
  });
  it('adds all that there is room for, in their order', () => {
    const added = ['b', 'c', 'b', 'a', 'd', 'e'].map((id) => ({ id }));
    expect(idsOf(addedTo([{ id: 'a' }], added, 4))).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('after removing an item the reader goes on', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it('at the one that takes its place', () => expect(nextTo(list, 'b')?.id).toBe('c'));
  it('at the one before, at the end', () => expect(nextTo(list, 'c')?.id).toBe('b'));
  it('nowhere, when it was the only one or is unknown', () => {
    expect(nextTo([{ id: 'a' }], 'a')).toBeUndefined();
    expect(nextTo(list, 'z')).toBeUndefined();
  });
});
