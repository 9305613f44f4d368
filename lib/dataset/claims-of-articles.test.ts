import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '#lib/domain/article';
import type { SourceId } from '#lib/domain/source';
import { type CheckedClaim, claimsOf } from './claims-of';
import { compiledPath, dataset } from './load-dataset';

describe.runIf(existsSync(compiledPath()))('the claims of the articles', () => {
  type Checked = CheckedClaim & { readonly article: Article };
  let all: readonly Checked[] = [];
  const checked = () => all;

  beforeAll(() => {
    const data = dataset();
    all = [...data.articles.values()].flatMap((article) => claimsOf(data, article).map((one) => ({ article, ...one })));
  }, 60_000);

  test('a number that differs says why in one neutral line: an editor is not left with a verdict', () => {
    const differing = checked().filter(({ check }) => check.verdict === 'differs');
    expect(differing.filter(({ claim }) => claim.note === undefined)).toEqual([]);
    expect(differing.length).toBeGreaterThan(0);
  });

  test('no verdict rests on the article itself, on a copy of it, or on the dispatch both print', () => {
    const data = dataset();
    const textOf = (id: SourceId): string => data.sources.get(id)?.origin || id;
    for (const { article, check } of checked()) {
      const evidence = [check.against, ...(check.verdict === 'bracketed' ? [check.after] : [])];
      const texts = evidence.flatMap((figure) => (figure ? [figure.source, textOf(figure.source)] : []));
      expect(texts).not.toContain(article.id);
      expect(texts).not.toContain(textOf(article.id));
    }
  });

  test('two outlets that contradict each other on one month get the same verdict, each shown the other', () => {
    const remand = (article: string) =>
      checked().find(
        ({ article: { id }, claim: { subject, measure, date } }) =>
          [id, subject, measure, date].join(' ') === `${article} fr.ma density 2023-07-01`,
      )?.check;
    expect(remand('rfi-2023-08-01')).toMatchObject({
      verdict: 'not-checkable',
      rival: { source: 'monacomatin-2023-08-nice' },
    });
    expect(remand('monacomatin-2023-08-nice')).toMatchObject({
      verdict: 'not-checkable',
      rival: { source: 'rfi-2023-08-01' },
    });
  });

  test('two unions that count Le Puy on one day are set against each other; the ministry’s counts enclose one', () => {
    const held = (article: string) =>
      checked().find(({ article: { id }, claim: { measure } }) => id === article && measure === 'detained')?.check;
    expect(held('zoomdici-2025-11-17-lepuy')).toMatchObject({
      verdict: 'bracketed',
      rival: { quantity: { value: 96 } },
    });
    expect(held('fo-2025-11-surpopulation')).toMatchObject({
      verdict: 'not-checkable',
      rival: { quantity: { value: 91 } },
    });
  });

  test('AFP’s dispatch of 30 September 2024 is confirmed by the ministry’s workbook, and its places rest on it alone', () => {
    const [held, places] = checked().filter(({ article }) => article.id === 'rtlbe-2024-09-30');
    expect(held?.check).toMatchObject({ verdict: 'confirmed', against: { source: 'min-2026-07-01' } });
    expect(places?.check.verdict).toBe('same-source');
  });

  test('a rate under a prison’s name is that of the wing whose places make it', () => {
    const cnews = checked().filter(({ article }) => article.id === 'cnews-2023-05-30');
    const subjects = cnews.map(({ claim }) => claim.subject).filter((subject) => subject.startsWith('cp-'));
    expect(subjects).toEqual(['cp-majicavo.cd', 'cp-bordeaux-gradignan.ma', 'cp-perpignan.ma']);
  });
});
