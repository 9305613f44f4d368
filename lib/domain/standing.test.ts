import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClaim } from '#lib/domain/check';
import type { Figure } from '#lib/domain/figure';
import { counted, SAMPLE_SOURCES, said } from '#lib/domain/sample-claim';
import { sampleContext } from '#lib/domain/sample-context';
import { sampleSource, sourceId } from '#lib/domain/sample-figure';

const OF_ONE_TEXT = { grade: 'stated', origin: 'dispatch' } as const;
const SOURCES = [
  ...SAMPLE_SOURCES,
  sampleSource('rival', { grade: 'stated' }),
  sampleSource('second', OF_ONE_TEXT),
  sampleSource('third', OF_ONE_TEXT),
];
const stated = (value: number, source: string, more: Parameters<typeof counted>[1] = {}) =>
  counted(value, { ...more, source, grade: 'stated' });
const by = (article: string) => ({ article: sourceId(article) });

const check = (claim: ReturnType<typeof said>, figures: readonly Figure[], aside: readonly Figure[] = []) =>
  checkClaim(claim, sampleContext(figures, SOURCES, aside));

describe('two accounts of equal standing', () => {
  test('refute neither the other, whichever of them is in a series', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 600, max: 900 }), (low, high) => {
        const one = stated(low, 'article');
        const other = stated(high, 'rival');
        const first = said(`${low}`);
        const second = said(`${high}`, 'exact', by('rival'));
        for (const claim of [first, second]) {
          const against = claim === first ? other : one;
          const open = { verdict: 'not-checkable', against, rival: against };
          expect(check(claim, [one, other])).toEqual(open);
          expect(check(claim, [], [one, other])).toEqual(open);
          expect(check(claim, [one], [other])).toEqual(open);
        }
      }),
    );
  });

  test('are one against two where two sources say the same, unless these go back to one text', () => {
    const claim = said('91');
    expect(check(claim, [stated(96, 'rival'), stated(96, 'second')]).verdict).toBe('differs');
    expect(check(claim, [stated(96, 'third'), stated(96, 'second')]).verdict).toBe('not-checkable');
    expect(check(claim, [stated(96, 'rival'), stated(200, 'second')]).verdict).toBe('not-checkable');
  });

  test('are settled by neighbouring counts that rank above both, and the other is still shown', () => {
    const before = counted(93, { date: '2024-03-01' });
    const after = counted(85, { date: '2024-05-01' });
    const other = stated(96, 'rival');
    expect(check(said('91'), [before, after], [other])).toEqual({
      verdict: 'bracketed',
      against: before,
      after,
      rival: other,
    });
    const press = [before, after].map((figure) => ({ ...figure, grade: 'stated' as const }));
    expect(check(said('91'), press, [other]).verdict).toBe('not-checkable');
    expect(check(said('96', 'exact', by('rival')), [before, after], [stated(91, 'article')]).verdict).toBe(
      'not-checkable',
    );
  });

  test('are not between a reader and a newspaper: any figure refutes a number heard', () => {
    expect(check(said('91', 'exact', { article: undefined }), [stated(96, 'rival')]).verdict).toBe('differs');
  });
});

describe('a number kept out of its series', () => {
  test('confirms nothing, and contradicts nothing that it reaches', () => {
    expect(check(said('91'), [], [stated(91, 'rival')]).verdict).toBe('same-source');
    expect(check(said('91', 'about'), [], [stated(91, 'rival')]).verdict).toBe('same-source');
  });

  test('does not stand against its own article nor a rewrite of it, nor at another date', () => {
    expect(check(said('91'), [], [stated(96, 'article'), stated(96, 'rewrite')]).verdict).toBe('same-source');
    expect(check(said('91'), [], [stated(96, 'rival', { date: '2024-04-02' })]).verdict).toBe('same-source');
  });

  test('leaves a claim that is another measure of the place what it is', () => {
    const registered = counted(91, { measure: 'registered' });
    expect(check(said('91'), [registered], [stated(96, 'rival')]).verdict).toBe('other-definition');
  });
});
