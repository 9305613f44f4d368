import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cell, type Row, readTable } from './csv-table';
import { knownPrisons } from './known-prisons';
import { dispId, slug } from './slug';
import { wingTypeOf } from './wing-label';
import { readWorkbook, type WorkbookFigures } from './workbook-import';
import { readSheets } from './workbook-sheets';

const root = join(import.meta.dirname, '..', '..');
const raw = join(root, '..', 'shared', 'data', 'france');
const file = join(raw, 'official', 'statistique_etablissements_personnes_ecrouees_01072026.xlsx');

/** Runs only beside the raw folder, which the product does not need. */
describe.skipIf(!existsSync(file))('the workbook of July 2026, against rows another reader took from it', () => {
  let figures: WorkbookFigures;
  beforeAll(async () => {
    const result = readWorkbook(await readSheets(file), knownPrisons(join(root, 'data')));
    expect(result.faults).toEqual([]);
    figures = result.figures as WorkbookFigures;
  }, 60_000);

  const values = (rows: WorkbookFigures['wings']) =>
    new Map(rows.map((row) => [`${row.subject} ${row.measure} ${row.definition} ${row.date}`, row.value]));

  it('gives the same places, people and densities of every wing', () => {
    const ours = values(figures.wings);
    const rows = readTable(join(raw, 'establishment-quarters.csv')).filter(
      (row) => cell(row, 'source_id') === 'min202607',
    );
    const differing = rows.flatMap((row) => {
      const wing = `${slug(cell(row, 'establishment_code'))}.${wingTypeOf(cell(row, 'quarter'))}`;
      return [
        ['norm_places', 'places norm'],
        ['operational_places', 'places operational'],
        ['detained_persons', 'detained none'],
        ['occupancy_percent', 'density operational'],
      ].flatMap(([column = '', key]) => differs(ours.get(`${wing} ${key} 2026-07-01`), cell(row, column), wing));
    });
    expect(rows).toHaveLength(278);
    expect(differing).toEqual([]);
  });

  it('gives the same monthly series and totals of France', () => {
    const measures = new Map(
      readTable(join(import.meta.dirname, 'judgements', 'measures.csv')).map((row) => [cell(row, 'raw'), row]),
    );
    const ours = values([...figures.national, ...figures.types]);
    const rows = readTable(join(raw, 'national.csv')).filter((row) =>
      cell(row, 'source_url').endsWith('_01072026.xlsx'),
    );
    const differing = rows.flatMap((row) => {
      const target = measures.get(cell(row, 'measure')) as Row;
      const key = ['subject', 'measure', 'definition'].map((column) => cell(target, column)).join(' ');
      return differs(ours.get(`${key} ${cell(row, 'reference_date')}`), cell(row, 'value'), key);
    });
    expect(rows).toHaveLength(313);
    expect(differing).toEqual([]);
  });

  it('gives the same totals by directorate and by wing type', () => {
    const ours = values([...figures.areas, ...figures.national, ...figures.types]);
    const rows = readTable(join(raw, 'regional-and-quarter-types-2026-07.csv'));
    const differing = rows.flatMap((row) => {
      const key = regionalKey(row);
      return differs(ours.get(`${key} 2026-07-01`), cell(row, 'value'), key);
    });
    expect(rows).toHaveLength(219);
    expect(differing).toEqual([]);
  });
});

const PRISONS = 'data/figures/prisons/2026-07-01.csv';
/** The national totals of tables 30, 36 and 41 as the ministry prints them on their last lines. */
describe('prisons as a whole, 1 July 2026', () => {
  const rows = readTable(join(root, PRISONS));
  const of = (measure: string) => rows.filter((row) => cell(row, 'measure') === measure);
  const known = (measure: string) => of(measure).filter((row) => cell(row, 'value') !== '');
  const sum = (measure: string) => known(measure).reduce((total, row) => total + Number(cell(row, 'value')), 0);

  it('sentenced people and adjusted sentences add up to 80,249 and 20,304', () => {
    expect([sum('sentencedRegistered'), sum('sentenceAdjustments')]).toEqual([80249, 20304]);
    expect(of('sentencedRegistered')).toHaveLength(186);
  });

  it('women’s places: 56 prisons, of which 9 withheld; no withheld count has a value', () => {
    const withheld = of('womenPlaces').filter((row) => cell(row, 'qualifier') === 'suppressed');
    expect([of('womenPlaces').length, withheld.length]).toEqual([56, 9]);
    expect(known('womenPlaces').length).toBe(47);
    // Printed totals: 2,463 and 2,991. What is missing is withheld, but for three places of Rennes that no row has.
    expect([sum('womenPlaces'), sum('womenOnWomenPlaces')]).toEqual([2350, 2912]);
  });

  it('minors: a rate each and no count at all, with four dashes', () => {
    expect(of('minorsPlacesOccupancy')).toHaveLength(54);
    expect(known('minorsPlacesOccupancy')).toHaveLength(50);
    expect(rows.filter((row) => cell(row, 'measure').startsWith('minorsPlaces'))).toHaveLength(54);
  });
});

const AREAS: Readonly<Record<string, string>> = {
  'France entière': 'fr',
  'Total France entière': 'fr',
  'Total Métropole': 'fr-metropole',
};
const REGIONAL: Readonly<Record<string, string>> = {
  detained_persons: ' detained none',
  registered_persons: ' registered none',
  registered_not_detained: ' registeredNotDetained none',
  norm_places: ' places norm',
  operational_places: ' places operational',
  occupancy_percent: ' density operational',
  occupancy_percent_maisons_arret: '.ma density operational',
  occupancy_percent_minors_facilities: '.epm density operational',
  occupancy_percent_sentence_facilities: ' sentenceFacilitiesDensity none',
  pretrial_detainees: ' pretrial none',
  sentenced_and_pretrial_detainees: ' sentencedAndPretrial none',
  sentenced_detainees: ' sentenced none',
  women_detained: ' womenDetained none',
  men_detained: ' menDetained none',
};

function regionalKey(row: Row): string {
  const area = AREAS[cell(row, 'area')] ?? dispId(cell(row, 'area'));
  const type = cell(row, 'quarter_type');
  const subject = type === '' || type.startsWith('Total') ? area : `${area}.${wingTypeOf(type)}`;
  return `${subject}${REGIONAL[cell(row, 'measure')]}`;
}

/** A printed density may have lost its zero in the raw file: numbers are compared, and an empty cell with an empty one. */
function differs(ours: string | undefined, theirs: string, key: string): string[] {
  if (ours === undefined) return theirs === '' ? [] : [`${key}: missing, ${theirs}`];
  const same = ours === '' || theirs === '' ? ours === theirs : Number(ours) === Number(theirs);
  return same ? [] : [`${key}: ${ours}, not ${theirs}`];
}
