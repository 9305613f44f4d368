import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile } from './front-matter';
import { parseCsv } from './parse-csv';

const root = join(import.meta.dirname, '..', '..');
const raw = join(root, '..', 'shared', 'data', 'france', 'articles-claims.csv');
const COLUMNS = [
  ...['article_id', 'title', 'publisher', 'author', 'published', 'url', 'language'],
  ...['claim_subject', 'claim_reference_date', 'measure', 'value', 'qualifier', 'where_in_article', 'note'],
] as const;
const LEFT_OUT = ['line', 'article', 'subject', 'date', 'measure', 'value', 'reason'] as const;

const refuse = (place: { file: string; line: number }, what: string) => {
  throw new Error(`${place.file}:${place.line}: ${what}`);
};

function claimsIn(article: string): string[] {
  const path = `data/articles/${article}.md`;
  const parsed = articleFile({ path, text: readFileSync(join(root, path), 'utf8') }, refuse);
  return (parsed?.fields.maps('claims') ?? []).map((claim) => claim.text('value'));
}

describe.skipIf(!existsSync(raw))('the raw claims', () => {
  // A skipped suite is read too: without the raw folder there are no rows.
  const text = existsSync(raw) ? readFileSync(raw, 'utf8') : `${COLUMNS.join(',')}\n`;
  const rows = parseCsv({ path: raw, text }, COLUMNS, refuse);
  const list = 'docs/left-out-claims.csv';
  const left = parseCsv({ path: list, text: readFileSync(join(root, list), 'utf8') }, LEFT_OUT, refuse);
  const isLeftOut = (row: (typeof rows)[number]) => left.some(({ line }) => Number(line) === row.place.line);

  test('every row is carried as a claim of its article or left out with a reason', () => {
    for (const article of new Set(rows.map((row) => row.article_id))) {
      const kept = rows.filter((row) => row.article_id === article && !isLeftOut(row));
      expect(claimsIn(article), article).toEqual(kept.map(({ value }) => value));
    }
  });

  test('a row left out is the raw row it says, and says why', () => {
    for (const { line, article, measure, value, reason } of left) {
      const row = rows.find(({ place }) => place.line === Number(line));
      expect([row?.article_id, row?.measure, row?.value]).toEqual([article, measure, value]);
      expect(reason.length).toBeGreaterThan(10);
    }
  });
});
