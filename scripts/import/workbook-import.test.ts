import { describe, expect, it } from 'vitest';
import { sampleWorkbook, withCell } from './sample-workbook';
import { readWorkbook, type WorkbookFigures } from './workbook-import';
import type { Sheet } from './workbook-sheets';

const WINGS = new Set(['cp-one.ma', 'cp-one.mc', 'ma-two.ma']);
const CODES: Readonly<Record<string, string>> = { 'CP ONE': 'cp-one', 'MA TWO': 'ma-two' };
const known = { idOf: (code: string) => CODES[code], hasWing: (id: string) => WINGS.has(id) };
const read = (sheets: readonly Sheet[]) => readWorkbook(sheets, known);

function figures(sheets: readonly Sheet[] = sampleWorkbook()): WorkbookFigures {
  const result = read(sheets);
  expect(result.faults).toEqual([]);
  return result.figures as WorkbookFigures;
}
const faultsOf = (sheet: string, cell: string, value: string) =>
  read(withCell(sampleWorkbook(), { sheet, cell }, value)).faults;
/** `cp-one.ma places norm` among the rows. */
const find = (rows: WorkbookFigures['wings'], key: string) =>
  rows.find((row) => `${row.subject} ${row.measure} ${row.definition}` === key);

const WOMEN = { sheet: 'Tab36', label: 'DISP PARIS', suppressed: 1 };

describe('what the ministry’s workbook becomes', () => {
  it('is dated by the second line of its first table', () => {
    expect(figures().date).toBe('2026-07-01');
  });

  it('gives each wing its norm places, operational places, people held and printed density', () => {
    const { wings } = figures();
    expect(find(wings, 'cp-one.ma places norm')?.value).toBe('60');
    expect(find(wings, 'cp-one.ma places operational')?.value).toBe('50');
    expect(find(wings, 'cp-one.ma detained none')?.value).toBe('1100');
    const density = find(wings, 'cp-one.ma density operational');
    expect([density?.value, density?.qualifier]).toEqual(['2200.0', 'rounded']);
    expect(density?.locator).toBe('Tableau 14, CP ONE MA/QMA');
  });

  it('keeps NC as suppressed, never as zero', () => {
    const held = find(figures().wings, 'ma-two.ma detained none');
    expect([held?.value, held?.qualifier]).toEqual(['', 'suppressed']);
  });

  it('leaves out a density to no place, and says that the table prints one', () => {
    const { wings } = figures();
    expect(find(wings, 'cp-one.mc density operational')).toBeUndefined();
    expect(find(wings, 'cp-one.mc places operational')?.note).toContain('Inf');
  });

  it('has the printed bands and the year before of places and mattresses', () => {
    const { national } = figures();
    expect(find(national, 'fr unitsAtLeast200 none')?.value).toBe('1');
    expect(find(national, 'fr unitsBelow100 none')?.value).toBe('5');
    const places = national.filter((row) => row.measure === 'places').map((row) => [row.date, row.value]);
    expect(places).toEqual([
      ['2026-07-01', '90'],
      ['2025-07-01', '80'],
    ]);
  });

  it('lists the printed totals that its rows do not add up to, with the suppressed rows', () => {
    expect(figures().differences).toEqual([
      { sheet: 'Tab14', label: 'MA/QMA', header: 'Ecroués détenus', printed: 1130, sum: 1100, suppressed: 1 },
      { sheet: 'Tab14', label: 'Total', header: 'Ecroués détenus', printed: 1134, sum: 1104, suppressed: 1 },
      { ...WOMEN, header: 'Femmes détenues sur places femmes', printed: 5, sum: 4 },
      { ...WOMEN, header: 'Places femmes', printed: 5, sum: 3 },
    ]);
  });

  it('gives each prison its places for women, the women on them, the printed rate, and the rate of places for minors', () => {
    const { prisons } = figures();
    const key = (row: (typeof prisons)[number]) => `${row.subject} ${row.measure} ${row.value || row.qualifier}`;
    expect(prisons.map(key)).toEqual([
      'cp-one minorsPlacesOccupancy 55.6',
      'ma-two minorsPlacesOccupancy no-capacity',
      'cp-one womenOnWomenPlaces 4',
      'cp-one womenPlaces 3',
      'cp-one womenPlacesOccupancy 133.3',
      'ma-two womenOnWomenPlaces suppressed',
      'ma-two womenPlaces suppressed',
      'ma-two womenPlacesOccupancy 50.0',
      'cp-one sentenceAdjustments 9',
      'cp-one sentencedRegistered 100',
      'ma-two sentenceAdjustments 0',
      'ma-two sentencedRegistered 20',
    ]);
  });

  it('says where a rate stands beside withheld counts, and where a dash stands for a rate', () => {
    const noteOf = (key: string) => find(figures().prisons, key)?.note;
    expect(noteOf('ma-two womenPlacesOccupancy none')).toContain('(NC)');
    expect(noteOf('ma-two minorsPlacesOccupancy none')).toContain('dash');
    expect(noteOf('cp-one womenPlacesOccupancy none')).toBe('');
  });

  it('puts the printed totals of those tables with the directorates and the country', () => {
    const { areas, national } = figures();
    expect(find(areas, 'disp-paris womenPlaces none')?.value).toBe('5');
    expect(find(national, 'fr minorsPlacesOccupancy none')?.value).toBe('55.6');
    expect(find(national, 'fr sentenceAdjustments none')?.value).toBe('9');
  });
});

describe('a fault names its sheet and cell and says what to do', () => {
  it('a cell that is no number', () => {
    expect(faultsOf('Tab14', 'D7', 'fifty')[0]).toMatch(/^Tab14!D7: no number in "fifty".*; expected digits/);
  });

  it('a prison that no code and no alias names', () => {
    expect(faultsOf('Tab14', 'A9', 'MA NOWHERE')).toContain(
      'Tab14!A9: unknown prison "MA NOWHERE"; add it to data/subjects/establishments.csv or aliases.csv',
    );
  });

  it('places that do not add up to their printed total', () => {
    expect(faultsOf('Tab14', 'D10', '91')).toContain(
      'Tab14!D10: printed 91, rows add up to 90; a row was misread or left out',
    );
  });

  it('a prison of the women’s table that no code names', () => {
    expect(faultsOf('Tab36', 'B7', 'MA NOWHERE')).toContain(
      'Tab36!B7: unknown prison "MA NOWHERE"; add it to data/subjects/establishments.csv or aliases.csv',
    );
  });

  it('a rate that its two counts do not make', () => {
    expect(faultsOf('Tab36', 'E7', '133,5 %')).toEqual(['Tab36!E7: printed 133.5, 4 for 3 is 133.3; misread?']);
  });

  it('a total below its rows, withheld ones left aside', () => {
    expect(faultsOf('Tab36', 'C9', '3')).toContain(
      'Tab36!C9: printed 3, rows add up to 4; a row was misread or left out',
    );
  });

  it('people of prisons who do not add up to the printed total', () => {
    expect(faultsOf('Tab41', 'D9', '121')).toContain(
      'Tab41!D9: printed 121, rows add up to 120; a row was misread or left out',
    );
  });

  it('two tables that print two numbers for one thing', () => {
    expect(faultsOf('Tab8', 'D7', '131')[0]).toMatch(/^Tab8!D7: disp-paris detained none .* is 131, elsewhere 130/);
  });

  it('a header that changed', () => {
    expect(faultsOf('Tab7', 'B6', 'Détenus')[0]).toMatch(/^Tab7!A6: no column "Ecroués détenus"/);
  });

  it('a date that is none', () => {
    expect(faultsOf('Tab1', 'A2', 'Effectifs actualisés au 1er juillembre 2026')[0]).toMatch(/^Tab1!A2: no date in/);
  });

  it('reports every fault at once', () => {
    const twice = withCell(sampleWorkbook(), { sheet: 'Tab14', cell: 'D7' }, 'fifty');
    const faults = read(withCell(twice, { sheet: 'Tab9', cell: 'B7' }, '?')).faults;
    expect(faults.filter((fault) => fault.includes('no number'))).toHaveLength(2);
  });

  it('a missing sheet', () => {
    const faults = read(sampleWorkbook().filter(({ name }) => name !== 'Tab20')).faults;
    expect(faults).toEqual(['Tab20!A1: the sheet is missing; compare with the workbook before']);
  });
});
