import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourId } from './neighbour-id';

const KEYS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'];

describe('keys on the map', () => {
  it('go to the next and the previous prison of the list', () => {
    expect(neighbourId(['a', 'b', 'c'], 'b', 'ArrowRight')).toBe('c');
    expect(neighbourId(['a', 'b', 'c'], 'b', 'ArrowUp')).toBe('a');
  });

  it('stay at both ends', () => {
    expect(neighbourId(['a', 'b'], 'b', 'ArrowDown')).toBe('b');
    expect(neighbourId(['a', 'b'], 'a', 'ArrowLeft')).toBe('a');
  });

  it('lead to every prison: End after Home goes through all of them', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const walked = [neighbourId(ids, undefined, 'Home')];
    while (walked.at(-1) !== neighbourId(ids, undefined, 'End'))
      walked.push(neighbourId(ids, walked.at(-1), 'ArrowRight'));
    expect(walked).toEqual(ids);
  });

  it('never lead out of the list, and other keys lead nowhere', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 })),
        fc.string(),
        fc.constantFrom(...KEYS),
        (ids, from, key) => {
          const next = neighbourId(ids, from, key);
          expect(ids.length === 0 ? next === undefined : ids.includes(next ?? '')).toBe(true);
        },
      ),
    );
    expect(neighbourId(['a'], 'a', 'Enter')).toBeUndefined();
  });
});
