import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ask, type Listed, list } from './ask';

type Row = Record<string, string>;
type Ratio = {
  readonly subject: { readonly id: string };
  readonly date: string;
  readonly sources: readonly string[];
} & Record<'detained' | 'places' | 'density' | 'surplus' | 'load' | 'staffingRate', Record<string, unknown>>;

describe('a list walked by its cursors', () => {
  test.each([
    '/ratios?kind=wing&limit=97',
    '/ratios?kind=wing&sort=-density&limit=101',
    '/subjects?limit=150',
    '/figures?subject=fr&limit=333',
  ])('%s is the whole list, once', async (path) => {
    const walked: string[] = [];
    let page: Listed<unknown> = await list(path);
    const { total } = page.meta;
    for (;;) {
      expect(page.meta.count).toBe(page.data.length);
      walked.push(...page.data.map((item) => JSON.stringify(item)));
      if (page.meta.next === undefined) break;
      page = await list(`${path}&cursor=${page.meta.next}`);
    }
    expect(walked).toHaveLength(total);
    expect(new Set(walked).size).toBe(total);
  });

  test('a cursor altered, or of another question, is refused', async () => {
    const { meta } = await list('/ratios?kind=wing&limit=1');
    const next = meta.next ?? '';
    expect((await ask(`/ratios?kind=wing&cursor=${next}x`)).status).toBe(400);
    expect((await ask(`/ratios?kind=disp&cursor=${next}`)).status).toBe(400);
    expect((await ask(`/subjects?cursor=${next}`)).status).toBe(400);
  });

  test('the next page is in the Link header, too', async () => {
    const { headers, body } = await ask<Listed<unknown>>('/ratios?kind=wing&limit=2');
    const link = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    expect(link).toContain(`cursor=${body.meta.next}`);
  });
});

const cell = (value: unknown): string => (value === undefined || typeof value === 'object' ? '' : String(value));

describe('CSV', () => {
  const QUERY = '/ratios?kind=wing&limit=1000';
  const rowsOf = (text: string): Row[] => parse(text, { columns: true, record_delimiter: '\r\n' });

  test('of ratios, read back, equals the JSON', async () => {
    const { data, meta } = await list<Ratio>(QUERY);
    const { headers, body } = await ask<string>(`${QUERY}&format=csv`);
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(headers.get('content-disposition')).toContain(meta.release);
    expect(headers.get('link')).toContain('rel="license"');
    const rows = rowsOf(body);
    expect(rows).toHaveLength(data.length);
    for (const [index, item] of data.entries()) {
      const row = rows[index] ?? {};
      expect(row.subject).toBe(item.subject.id);
      expect(row.release).toBe(meta.release);
      for (const [column, quantity] of [
        ['detained_persons', item.detained],
        ['places', item.places],
        ['density_percent', item.density],
        ['surplus_persons', item.surplus],
      ] as const) {
        expect(row[column]).toBe(cell(quantity.value));
        expect(row[`${column}_low`]).toBe(cell(quantity.low));
        expect(row[`${column}_high`]).toBe(cell(quantity.high));
        expect(row[`${column}_absent`]).toBe(cell(quantity.absent));
      }
      expect(row.sources).toBe(item.sources.join(' '));
    }
  });

  test('of figures, read back, equals the JSON', async () => {
    const query = '/figures?subject=fr&limit=1000';
    const { data } = await list<Record<string, unknown>>(query);
    const rows = rowsOf((await ask<string>(`${query}&format=csv`)).body);
    const plain = (rows_: readonly Record<string, unknown>[]) =>
      rows_.map((row) => [row.subject, row.measure, row.date, cell(row.value), row.source, String(row.chosen)]);
    expect(plain(rows)).toEqual(plain(data));
  });
});
