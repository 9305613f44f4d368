import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cell, type Row, readTable } from './csv-table';

const data = join(import.meta.dirname, '..', '..', 'data', 'figures');
const wings = (date: string) => readTable(join(data, 'wings', `${date}.csv`));
const dates = readdirSync(join(data, 'wings')).map((file) => file.slice(0, 10));
const is = (measure: string, definition: string) => (row: Row) =>
  cell(row, 'measure') === measure && cell(row, 'definition') === definition;
const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + Number(cell(row, 'value')), 0);
const places = (date: string) => sum(wings(date).filter(is('places', 'operational')));
const held = (date: string) => sum(wings(date).filter(is('detained', 'none')));

/** The ministry's monthly totals as copied beside the wing rows; they are another table of the same copy. */
function published(family: string, measure: string): ReadonlyMap<string, number> {
  const rows = readTable(join(data, 'national', `${family}.csv`));
  const mine = rows.filter((row) => cell(row, 'measure') === measure && cell(row, 'source') === 'psal-2ef3b74-densite');
  return new Map(mine.map((row) => [cell(row, 'date'), Number(cell(row, 'value'))]));
}

describe('wing rows add up to the totals the ministry published', () => {
  it('people held, at every date of the copied series but two', () => {
    const differing = [...published('detained', 'detained')]
      .filter(([date, total]) => dates.includes(date) && held(date) !== total)
      .map(([date, total]) => [date, held(date) - total]);
    expect(differing).toEqual([
      // Read from a PDF: five counts are missing, and three were left out because their digits ran together.
      ['2012-11-01', -26],
      // The published total is two lower than the rows of the same copy.
      ['2014-08-01', 2],
    ]);
  });

  it('places, at every date of the copied series but the one read from a PDF', () => {
    const differing = [...published('places', 'places')]
      .filter(([date, total]) => dates.includes(date) && places(date) !== total)
      .map(([date, total]) => [date, places(date) - total]);
    expect(differing).toEqual([['2012-11-01', -46]]);
  });

  it('1 July 2026: all 63,289 places, and 89,283 of the 89,446 people held', () => {
    expect([places('2026-07-01'), held('2026-07-01')]).toEqual([63289, 89283]);
  });
});

describe('wings the copies lack', () => {
  const lacking = (date: string) =>
    wings(date)
      .filter(is('places', 'operational'))
      .filter((row) => cell(row, 'qualifier') === 'not-collected')
      .map((row) => cell(row, 'subject'));

  it('1 February 2025: five, whose places of April make the total published then', () => {
    const five = lacking('2025-02-01');
    const april = wings('2025-04-01').filter(is('places', 'operational'));
    const then = sum(april.filter((row) => five.includes(cell(row, 'subject'))));
    expect([five.length, places('2025-02-01') + then]).toEqual([5, 62358]);
  });

  it('each belongs to a wing that is open at that date, so that no sum passes for whole', () => {
    const opened = new Map(
      readTable(join(data, '..', 'subjects', 'wings.csv')).map((row) => [cell(row, 'id'), cell(row, 'from')]),
    );
    const early = dates.flatMap((date) => lacking(date).filter((wing) => (opened.get(wing) ?? '9') > date));
    expect(early).toEqual([]);
  });
});

describe('the 93 releases', () => {
  it('are all there', () => {
    expect(dates).toHaveLength(93);
  });

  it('carry 24,154 of the 24,156 raw rows: two wings were there twice in March 2019', () => {
    const own = (row: Row) => !cell(row, 'note').startsWith('the wing is missing from the copy');
    const rows = dates.flatMap((date) => wings(date).filter(is('detained', 'none')).filter(own));
    expect(rows).toHaveLength(24154);
  });
});
