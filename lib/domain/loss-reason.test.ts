import { expect, it } from 'vitest';
import { badgeOf } from '#lib/domain/badge';
import { choose } from '#lib/domain/choose';
import type { Figure } from '#lib/domain/figure';
import { isoDate } from '#lib/domain/iso-date';
import { lossReason } from '#lib/domain/loss-reason';
import { absent, bounded, exact } from '#lib/domain/quantity';
import { GRADES, type Source, type SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';

const source = (id: string, more: Partial<Source> = {}) =>
  ({ id, readIn: '', copyOf: '', published: '2024', ...more }) as Source;
const SOURCES = new Map(
  [source('a'), source('b', { published: '2023' }), source('reprint', { readIn: 'a newspaper' }), source('c')].map(
    (one) => [one.id, one] as const,
  ),
);
const sourceOf = (id: SourceId) => SOURCES.get(id);
const figure = (more: Partial<Omit<Figure, 'source'>> & { source: string }): Figure => ({
  subject: 'fr' as SubjectId,
  measure: 'detained',
  definition: 'none',
  date: isoDate('2024-04-01'),
  quantity: exact(77_450),
  qualifier: 'exact',
  grade: 'official-relayed',
  locator: '',
  note: '',
  row: undefined,
  derivation: undefined,
  ...more,
  source: more.source as SourceId,
});
const best = figure({ source: 'a' });
const sum = { missing: [{ subject: 'cp-a' as SubjectId, reason: 'suppressed' as const }], added: [] };

it.each([
  ['absent', figure({ source: 'a', grade: 'official', quantity: absent('suppressed') })],
  ['incomplete', figure({ source: 'c', grade: 'derived', qualifier: 'derived', derivation: sum })],
  ['grade', figure({ source: 'c', grade: 'stated' })],
  ['bounded', figure({ source: 'c', quantity: bounded(77_400, 77_500, 77_500), qualifier: 'nearly' })],
  ['reprint', figure({ source: 'reprint' })],
  ['older', figure({ source: 'b' })],
  ['order', figure({ source: 'c' })],
] as const)('a figure that loses by "%s" is told so, and the choice agrees that it loses', (reason, other) => {
  expect(choose([other, best], sourceOf).chosen).toBe(best);
  expect(lossReason(best, other, sourceOf)).toBe(reason);
});
it('every grade has one of three badges; only what a union, a researcher or the press counts is stated', () => {
  expect(GRADES.map(badgeOf)).toEqual(['official', 'official', 'official', 'official', 'audited', 'stated']);
});
