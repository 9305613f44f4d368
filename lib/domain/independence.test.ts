import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areIndependent } from '#lib/domain/independence';
import { sampleSource, sourceId } from '#lib/domain/sample-figure';
import type { SourceId } from '#lib/domain/source';

const SOURCES = [
  sampleSource('agency'),
  sampleSource('rewrite', { copyOf: sourceId('agency') }),
  sampleSource('reprint', { copyOf: sourceId('rewrite') }),
  sampleSource('other'),
  sampleSource('circle-a', { copyOf: sourceId('circle-b') }),
  sampleSource('circle-b', { copyOf: sourceId('circle-a') }),
];
const sourceOf = (id: SourceId) => SOURCES.find((source) => source.id === id);
const independent = (one: string, other: string) => areIndependent(sourceId(one), sourceId(other), sourceOf);
const aSource = fc.constantFrom(...SOURCES.map((source) => source.id), 'unknown');

describe('independence of sources', () => {
  test('it goes both ways, and nothing is independent of itself', () => {
    fc.assert(
      fc.property(aSource, aSource, (one, other) => {
        expect(independent(one, other)).toBe(independent(other, one));
        expect(independent(one, one)).toBe(false);
      }),
    );
  });

  test('a copy of a copy is not independent of the original, nor two copies of one text of each other', () => {
    expect(independent('reprint', 'agency')).toBe(false);
    expect(independent('reprint', 'rewrite')).toBe(false);
    expect(independent('circle-a', 'circle-b')).toBe(false);
  });

  test('other texts are independent, also of a source we do not know', () => {
    expect(independent('reprint', 'other')).toBe(true);
    expect(independent('unknown', 'agency')).toBe(true);
    expect(independent('circle-a', 'other')).toBe(true);
  });
});
