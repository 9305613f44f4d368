import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, isIncompleteSum } from '#lib/domain/choose';
import type { Figure } from '#lib/domain/figure';
import { absent, bounded, exact } from '#lib/domain/quantity';
import { sampleFigure, sampleSource, sourceId, subjectId, suppressedFigure } from '#lib/domain/sample-figure';
import { GRADES, type Source } from '#lib/domain/source';

const SOURCES: readonly Source[] = [
  sampleSource('a'),
  sampleSource('b', { published: '2024' }),
  sampleSource('c', { published: '2024-05' }),
  sampleSource('d', { published: '2024-05-23' }),
  sampleSource('reprint', { published: '2026-01-01', readIn: 'a reprint' }),
  sampleSource('rewrite', { published: '2026-01-01', copyOf: sourceId('a') }),
];
const sourceOf = (id: Source['id']): Source | undefined => SOURCES.find((source) => source.id === id);
const OPEN = bounded(100, 100, Number.POSITIVE_INFINITY);
const missing = [{ subject: subjectId('x'), reason: 'suppressed' }] as const;

const complete = sampleFigure({ grade: 'derived', qualifier: 'derived', derivation: { added: [], missing: [] } });
const incomplete = sampleFigure({ ...complete, quantity: OPEN, derivation: { added: [], missing } });
const suspected = sampleFigure({ grade: 'derived', qualifier: 'derived', quantity: OPEN });

const aFigure: fc.Arbitrary<Figure> = fc
  .record({
    grade: fc.constantFrom(...GRADES),
    quantity: fc.constantFrom(exact(1), bounded(1, 2, 3), OPEN, absent('suppressed')),
    source: fc.constantFrom(...SOURCES.map((source) => source.id), 'unknown'),
    derivation: fc.constantFrom(undefined, { added: [], missing: [] }, { added: [], missing }),
    row: fc.option(fc.record({ file: fc.constantFrom('x.csv', 'y.csv'), line: fc.nat(3) }), { nil: undefined }),
    locator: fc.constantFrom('', 'table 2'),
  })
  .map((given) => sampleFigure(given));

const order = (...figures: [Figure, ...Figure[]]): readonly Figure[] => {
  const { chosen, others } = choose(figures, sourceOf);
  return [chosen, ...others];
};
/** The first is preferred to the second, whichever comes first in the input. */
function expectPreferred(better: Figure, worse: Figure): void {
  expect(order(worse, better)).toEqual([better, worse]);
  expect(order(better, worse)).toEqual([better, worse]);
}

describe('which figure wins: laws', () => {
  test('the order of the input never matters', () => {
    const lists = fc
      .array(aFigure, { minLength: 1, maxLength: 8 })
      .chain((figures) => fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })));
    fc.assert(
      fc.property(lists, ([[first, ...rest], [other, ...others]]) => {
        if (first && other) expect(order(other, ...others)).toEqual(order(first, ...rest));
      }),
    );
  });

  test('nobody is lost: the chosen one and the others are the figures given', () => {
    fc.assert(
      fc.property(aFigure, fc.array(aFigure), (first, rest) => {
        expect(new Set(order(first, ...rest))).toEqual(new Set([first, ...rest]));
        expect(order(first, ...rest)).toHaveLength(rest.length + 1);
      }),
    );
  });

  test('removing a loser changes nothing', () => {
    fc.assert(
      fc.property(aFigure, aFigure, aFigure, (a, b, c) => {
        const [chosen, second] = order(a, b, c);
        if (chosen && second) expect(order(second, chosen)[0]).toEqual(chosen);
      }),
    );
  });
});

describe('which figure wins', () => {
  test('the better grade, in the order of DESIGN §3.3', () => {
    for (const [rank, grade] of GRADES.entries()) {
      for (const worse of GRADES.slice(rank + 1))
        expectPreferred(sampleFigure({ grade }), sampleFigure({ grade: worse }));
    }
  });

  test('the grade weighs more than exactness', () => {
    expectPreferred(
      sampleFigure({ grade: 'official-relayed', quantity: bounded(1, 2, 3) }),
      sampleFigure({ grade: 'stated' }),
    );
  });

  test('a known value before an absent one of a better grade', () => {
    expectPreferred(sampleFigure({ grade: 'stated' }), suppressedFigure({ grade: 'official' }));
  });

  test('an incomplete sum of ours, known or suspected, comes after any exact total, the press included', () => {
    for (const sum of [incomplete, suspected]) {
      expectPreferred(sampleFigure({ grade: 'stated' }), sum);
      expectPreferred(sampleFigure({ grade: 'official-relayed', quantity: bounded(1, 2, 3) }), sum);
      expectPreferred(sum, sampleFigure({ grade: 'stated', quantity: bounded(1, 2, 3) }));
    }
    expectPreferred(complete, sampleFigure({ grade: 'official-relayed' }));
  });

  test('a sum is incomplete by the units it names; without a derivation, by its bounds', () => {
    expect([incomplete, suspected].map(isIncompleteSum)).toEqual([true, true]);
    expect([complete, sampleFigure({ qualifier: 'derived' }), sampleFigure()].map(isIncompleteSum)).toEqual([
      false,
      false,
      false,
    ]);
    expect(isIncompleteSum(sampleFigure({ ...complete, quantity: bounded(1, 2, 3) }))).toBe(false);
    expect(isIncompleteSum(sampleFigure({ grade: 'official-copied', qualifier: 'derived', quantity: OPEN }))).toBe(
      true,
    );
    expect(isIncompleteSum(sampleFigure({ grade: 'stated', quantity: bounded(1, 2, 3) }))).toBe(false);
  });

  test('within a grade, exact before bounded', () => {
    expectPreferred(
      sampleFigure({ quantity: exact(5), source: 'rewrite' }),
      sampleFigure({ quantity: bounded(1, 2, 3), source: 'd' }),
    );
  });

  test('then the original before a reprint or a rewrite, though these are later', () => {
    for (const source of ['reprint', 'rewrite', 'unknown']) {
      expectPreferred(sampleFigure({ source: 'a' }), sampleFigure({ source }));
    }
  });

  test('then the latest published; a month after its year, a day after its month, undated last', () => {
    const byDate = ['d', 'c', 'b', 'a'].map((source) => sampleFigure({ source }));
    const [a, b, c, d] = byDate.toReversed();
    if (a && b && c && d) expect(order(b, a, d, c)).toEqual(byDate);
  });

  test('at last by source, file, line and locator', () => {
    expectPreferred(sampleFigure({ source: 'a' }), sampleFigure({ source: 'a', locator: 'table 2' }));
    expectPreferred(
      sampleFigure({ row: { file: 'x.csv', line: 9 } }),
      sampleFigure({ row: { file: 'x.csv', line: 10 }, locator: '' }),
    );
    expectPreferred(sampleFigure({ source: 'unknown-a' }), sampleFigure({ source: 'unknown-b' }));
  });

  test('figures that rank alike in everything else are told apart by what is written', () => {
    const [one, other] = [sampleFigure({ note: 'a' }), sampleFigure({ note: 'b' })];
    expect(order(other, one)).toEqual(order(one, other));
  });

  test('one figure is its own choice', () => {
    expect(choose([complete], sourceOf)).toEqual({ chosen: complete, others: [] });
  });
});
