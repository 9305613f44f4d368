import { describe, expect, test } from 'vitest';
import { type Fault, faultText } from './fault';
import { expectFault, type FaultCase, faultsOf } from './fault-case';

const FIGURES = 'data/figures/wings.csv';

test('the sample has no fault', () => expect(faultsOf()).toEqual([]));

describe('refused, at its line:', () => {
  const cases: readonly FaultCase[] = [
    ['a negative count', FIGURES, 2, ',150,exact', ',-150,exact', /negative detained -150/],
    ['a count that is not whole', FIGURES, 2, ',150,exact', ',150.5,exact', /no whole number/],
    ['a number with a separator', FIGURES, 2, ',150,exact', ',1 150,exact', /no number: "1 150"/],
    ['a number that overflows', FIGURES, 2, ',150,exact', ',1500000000000000000,exact', /no number/],
    ['an unknown subject', FIGURES, 2, 'cp-one.ma,detained', 'cp-none.ma,detained', /unknown subject "cp-none.ma"/],
    [
      'an unknown source',
      FIGURES,
      2,
      'exact,min-2026-07-01,table 14',
      'exact,min-2027,table 14',
      /unknown source "min-2027"/,
    ],
    ['a figure without source', FIGURES, 2, 'exact,min-2026-07-01,table 14', 'exact,,table 14', /without a source/],
    ['an unknown measure', FIGURES, 2, 'detained,none', 'inmates,none', /unknown measure "inmates"/],
    ['an unknown definition', FIGURES, 3, 'places,operational', 'places,official', /definition "official" of places/],
    ['a definition of another measure', FIGURES, 2, 'detained,none', 'detained,norm', /definition "norm" of detained/],
    [
      'our own definition in a source',
      FIGURES,
      3,
      'places,operational',
      'places,wings',
      /definition "wings" of places/,
    ],
    ['an unknown qualifier', FIGURES, 2, '150,exact', '150,roughly', /unknown qualifier "roughly"/],
    ['a value beside its absence', FIGURES, 5, ',,suppressed', ',5,suppressed', /a value \("5"\) and a reason/],
    ['no value and no reason', FIGURES, 2, ',150,exact', ',,exact', /no value and no reason/],
    ['a date that does not exist', FIGURES, 2, '2026-07-01,150', '2026-02-30,150', /no such date: "2026-02-30"/],
    ['a date after every source', FIGURES, 2, '2026-07-01,150', '2027-01-01,150', /later than the newest source/],
    ['a figure after a prison closed', FIGURES, 8, '2026-05-01,0', '2026-06-01,0', /closed since 2026-05-01/],
    ['a figure before a prison opened', FIGURES, 8, '2026-05-01,0', '2011-06-01,0', /not open before 2012-11-01/],
    [
      'a density that contradicts its parts',
      FIGURES,
      4,
      '151.5',
      '151.4',
      /contradicts 150 people for 99 places \(151\.52/,
    ],
    ['a density for no place', FIGURES, 4, ',99,exact', ',0,exact', /a density of 151.5 % for 150 people for 0 places/],
    ['a row of another length', FIGURES, 2, 'table 14,', 'table 14,,', /10 cells instead of 9/],
    ['a blank line', FIGURES, 9, 'copy-2026,,\nma', 'copy-2026,,\n\nma', /1 cells instead of 9/],
    ['another header', FIGURES, 1, 'subject,measure', 'measure,subject', /the header is "measure,subject,/],
    ['a quote that is not closed', FIGURES, 9, 'table 2,', 'table 2,"', /malformed CSV \(CSV_QUOTE_NOT_CLOSED\)/],
  ];

  test.each(cases)('%s', expectFault);

  test('a duplicate key, naming the first row', () => {
    const again = 'fr,detained,none,2026-07-01,171,exact,min-2026-07-01,table 3,\n';
    const faults = faultsOf(FIGURES, (text) => text + again);
    expect(faults).toMatchObject([{ line: 10, what: expect.stringContaining(`already at ${FIGURES}:7`) }]);
  });

  test('a row that contradicts the claim of its own article', () => {
    const other = 'fr,detained,none,2024-04-01,78000,nearly,a-newspaper-2024-05-15,,\n';
    expect(faultsOf(FIGURES, (text) => text + other)).toMatchObject([{ line: 10, what: /claims another value/ }]);
    expect(faultsOf(FIGURES, (text) => text + other.replace('78000', '77500'))).toEqual([]);
  });

  test('a file that nothing reads', () => {
    expect(faultsOf('data/notes/a.csv', () => 'a,b\n')).toMatchObject([{ file: 'data/notes/a.csv' }]);
  });
});

test('all faults are reported at once, in the order of files and lines, each with its place and remedy', () => {
  const faults = faultsOf(FIGURES, (text) =>
    text.replace(',150,', ',-150,').replace(',170,', ',x,').replace('2026-05-01,0', '2026-05-32,0'),
  );
  expect(faults.map(({ line }) => line)).toEqual([2, 7, 8]);
  expect(faultText(faults[0] as Fault)).toBe(
    'data/figures/wings.csv:2: negative detained -150. Remedy: correct the value.',
  );
});

test('the press may cut digits off a density, the ministry rounds', () => {
  const stated = [
    'detained,none,2011-12-01,65262',
    'places,operational,2011-12-01,57255',
    'density,operational,2011-12-01,113.9',
  ];
  const rows = (source: string) =>
    stated.map((row) => `fr,${row},${row.startsWith('density') ? 'rounded' : 'exact'},${source},,\n`);
  expect(faultsOf(FIGURES, (text) => text + rows('a-newspaper-2024-05-15').join(''))).toEqual([]);
  expect(faultsOf(FIGURES, (text) => text + rows('copy-2026').join(''))).toMatchObject([{ line: 12 }]);
});

test('a cell that holds a newline does not shift the lines after it', () => {
  const faults = faultsOf(FIGURES, (text) =>
    text.replace('table 14,\n', 'table 14,"two\nlines"\n').replace(',170,', ',-170,'),
  );
  expect(faults).toMatchObject([{ line: 8 }]);
});
