import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { countCells } from '#lib/domain/published-cell';
import { compiledPath, dataset } from './load-dataset';
import { dateTotals, publishedGrid } from './published-grid';

describe.runIf(existsSync(compiledPath()))('what is published, prison by prison', () => {
  const grid = publishedGrid(dataset());
  const rowOf = (id: string) => grid.rows.find(({ prison }) => prison.id === id)?.cells ?? [];
  const at = (id: string, date: string) => rowOf(id)[grid.dates.indexOf(isoDate(date))];

  it('is told for 200 prisons at 93 dates, one state each', () => {
    expect(grid.rows).toHaveLength(200);
    expect(grid.dates).toHaveLength(93);
    for (const { cells } of grid.rows) expect(cells).toHaveLength(93);
  });

  it('counts as the rows of data/figures/wings do, counted by another path', () => {
    const { published, derived, partial, ...others } = countCells(grid.rows.flatMap(({ cells }) => cells));
    expect(others).toEqual({ suppressed: 149, absent: 11, outside: 1304 });
    expect(published + derived + partial).toBe(12_195 + 4842 + 99);
    // Of the 99 with a wing without a row, those are whole whose day's table adds up to the ministry's total without it.
    expect(partial).toBeLessThan(99);
    expect(published).toBeGreaterThanOrEqual(12_195);
  });

  it('on 1 July 2026: 122 prisons of one row, 58 sums of ours, 6 withheld, none missing, 14 closed', () => {
    const latest = dateTotals(grid).at(-1);
    expect(latest?.date).toBe('2026-07-01');
    expect(latest?.counts).toEqual({ published: 122, derived: 58, partial: 0, suppressed: 6, absent: 0, outside: 14 });
  });

  it('at every date counts every prison once', () => {
    for (const { counts } of dateTotals(grid)) {
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(grid.rows.length);
    }
  });

  it('a wing that our copies miss is a hole of ours, a withheld one is not, and a closed prison is outside', () => {
    expect(at('cp-ducos', '2025-12-01')).toBe('partial');
    expect(at('cp-ducos', '2026-07-01')).toBe('derived');
    // Its other wing was last published with nobody for no place.
    expect(at('cp-fleury-merogis', '2025-12-01')).not.toBe('partial');
    expect(at('cp-mata-utu', '2026-07-01')).toBe('suppressed');
    expect(at('cp-mata-utu', '2012-11-01')).toBe('absent');
    expect(at('ma-agen', '2026-07-01')).toBe('published');
    expect(at('ma-riom', '2016-02-01')).toBe('outside');
  });
});
