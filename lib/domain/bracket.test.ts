import { describe, expect, test } from 'vitest';
import { check, counted, said } from '#lib/domain/sample-claim';
import { sourceId } from '#lib/domain/sample-figure';

describe('bracketed', () => {
  const march = counted(500, { date: '2024-03-01' });
  const may = counted(540, { date: '2024-05-01' });

  test('no figure at that date, but neighbours at most two months apart enclose it', () => {
    expect(check(said('520'), may, march)).toEqual({ verdict: 'bracketed', against: march, after: may });
    expect(check(said('520', 'exact', { date: '2024-04-17' }), may, counted(500)).verdict).toBe('bracketed');
  });

  test('falling numbers enclose as well, and so does the edge', () => {
    expect(check(said('520'), counted(540, { date: '2024-03-01' }), counted(500, { date: '2024-05-01' })).verdict).toBe(
      'bracketed',
    );
    expect(check(said('500'), march, may).verdict).toBe('bracketed');
    expect(check(said('540'), march, may).verdict).toBe('bracketed');
  });

  test('a claim whose bounds meet what they span is enclosed', () => {
    expect(check(said('490', 'moreThan'), march, may).verdict).toBe('bracketed');
    expect(check(said('540', 'moreThan'), march, may).verdict).toBe('bracketed');
    expect(check(said('489'), march, may).verdict).not.toBe('bracketed');
    expect(check(said('551'), march, may).verdict).not.toBe('bracketed');
  });

  test('the best figure of each neighbouring date counts, and the nearest date', () => {
    const press = counted(900, { date: '2024-05-01', grade: 'stated', source: 'press' });
    const earlier = counted(100, { date: '2024-02-01' });
    expect(check(said('520'), earlier, press, march, may)).toMatchObject({ against: march, after: may });
    expect(check(said('300'), earlier, march, may).verdict).toBe('same-source');
  });

  test('neighbours further apart, on one side only, or of the article itself enclose nothing', () => {
    expect(check(said('520'), march, counted(540, { date: '2024-05-02' })).verdict).toBe('same-source');
    expect(check(said('520'), march).verdict).toBe('same-source');
    expect(check(said('520'), may).verdict).toBe('same-source');
    expect(check(said('520'), march, { ...may, source: sourceId('article') }).verdict).toBe('same-source');
  });
});
