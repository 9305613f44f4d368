import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areIndependent, oneWith } from '#lib/domain/independence';
import { sampleSource, sourceId } from '#lib/domain/sample-figure';
import type { SourceId } from '#lib/domain/source';

const SOURCES = [
  sampleSource('agency'),
  sampleSource('rewrite', { copyOf: sourceId('agency') }),
  sampleSource('reprint', { copyOf: sourceId('rewrite') }),
  sampleSource('other'),
  sampleSource('circle-a', { copyOf: sourceId('circle-b') }),
  sampleSource('circle-b', { copyOf: sourceId('circle-a') }),
  // Two newspapers that print the agency's dispatch of one day, one that rewrites the second, and the ministry's own workbook.
  sampleSource('rtlbe-2024-09-30', { origin: 'afp-2024-09-30' }),
  sampleSource('le-media-pour-tous-2024-09-30', { origin: 'afp-2024-09-30' }),
  sampleSource('blog', { copyOf: sourceId('le-media-pour-tous-2024-09-30') }),
  sampleSource('min-2026-07-01'),
  // One page of a demographer: the ministry's counts he relays, and his own computation.
  sampleSource('opale-2016-09-01'),
  sampleSource('opale-2016-09-01-own', { origin: 'opale-2016-09-01' }),
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

  test('one agency dispatch printed by two newspapers is one source, a rewrite of one of them included', () => {
    expect(independent('rtlbe-2024-09-30', 'le-media-pour-tous-2024-09-30')).toBe(false);
    expect(independent('rtlbe-2024-09-30', 'blog')).toBe(false);
    expect(independent('opale-2016-09-01', 'opale-2016-09-01-own')).toBe(false);
  });

  test('the ministry’s own table vouches for the newspaper that quotes it', () => {
    expect(independent('rtlbe-2024-09-30', 'min-2026-07-01')).toBe(true);
    expect(independent('rtlbe-2024-09-30', 'opale-2016-09-01')).toBe(true);
  });
});

describe('the sources that count as one with another', () => {
  const all = new Map(SOURCES.map((source) => [source.id, source]));
  const kinOf = (id: string) => oneWith(sourceId(id), all).map((source) => String(source.id));

  test('are its copies and the texts of its origin, and never itself', () => {
    expect(kinOf('rtlbe-2024-09-30')).toEqual(['le-media-pour-tous-2024-09-30', 'blog']);
    expect(kinOf('agency')).toEqual(['rewrite', 'reprint']);
    expect(kinOf('min-2026-07-01')).toEqual([]);
  });

  test('are exactly those that are not independent of it', () => {
    for (const one of SOURCES)
      for (const other of SOURCES)
        expect(kinOf(one.id).includes(other.id)).toBe(one.id !== other.id && !independent(one.id, other.id));
  });
});
