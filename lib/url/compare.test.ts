import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDownload, comparePath, MOST_COMPARED, movedUp, readCompare, without } from './compare';

const KNOWN = ['fr', 'fr.ma', 'cp-fresnes', 'ma-nimes', 'disp-paris', 'cp-nantes', 'ma-lure', 'epm-lavaur'];
const isKnown = (id: string) => KNOWN.includes(id);
const read = (search: string) => readCompare(new URLSearchParams(search), isKnown);
const choice = fc.uniqueArray(fc.constantFrom(...KNOWN), { maxLength: MOST_COMPARED });

describe('the address of a comparison', () => {
  it('holds the choice: reading what was written gives it back', () => {
    fc.assert(
      fc.property(choice, (ids) => {
        const search = comparePath(ids, 'fr').split('?')[1] ?? '';
        expect(read(search)).toEqual({ ids, add: '', problems: [] });
      }),
    );
  });
  it('of nothing is the page to choose from', () => expect(comparePath([], 'en')).toBe('/en/compare'));

  it('names what it does not know, what is asked twice and what is beyond the sixth, and keeps the rest', () => {
    const search =
      'of=cp-fresnes&of=nowhere&of=cp-fresnes&of=fr&of=fr.ma&of=ma-nimes&of=disp-paris&of=cp-nantes&of=ma-lure';
    expect(read(search)).toEqual({
      ids: ['cp-fresnes', 'fr', 'fr.ma', 'ma-nimes', 'disp-paris', 'cp-nantes'],
      add: '',
      problems: [
        { why: 'unknown', value: 'nowhere' },
        { why: 'twice', value: 'cp-fresnes' },
        { why: 'beyond', value: 'ma-lure' },
      ],
    });
  });
  it('never holds more than six, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...KNOWN), fc.string()), { maxLength: 30 }), (asked) => {
        const { ids } = read(new URLSearchParams(asked.map((id) => ['of', id])).toString());
        expect(ids.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isKnown)).toBe(true);
      }),
    );
  });
  it('says nothing of an empty value, as a form sends it, and cuts what is too long', () => {
    expect(read('of=&add=')).toEqual({ ids: [], add: '', problems: [] });
    expect(read(`add=${'a'.repeat(500)}`).add).toHaveLength(100);
  });
});

describe('a choice', () => {
  it('moved up keeps its members, and the first stays first', () => {
    fc.assert(
      fc.property(choice, fc.constantFrom(...KNOWN), (ids, id) => {
        const moved = movedUp(ids, id);
        expect(moved.toSorted()).toEqual(ids.toSorted());
        if (ids.includes(id)) expect(moved.indexOf(id)).toBe(Math.max(0, ids.indexOf(id) - 1));
      }),
    );
  });
  it('without one lacks it only', () => expect(without(['fr', 'fr.ma'], 'fr')).toEqual(['fr.ma']));
  it('is asked of the API by repeating its subject', () => {
    expect(compareDownload(['cp-fresnes', 'fr'], { format: 'csv' })).toBe(
      '/api/v1/ratios?subject=cp-fresnes&subject=fr&format=csv',
    );
  });
});
