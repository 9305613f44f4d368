import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { sampleDataset } from './sample-dataset';
import { SAMPLE_SUBJECTS, sampleSubject } from './sample-subjects';
import { searchSubjects } from './search-subjects';

const data = sampleDataset();
const ids = (query: string, dataset = data) => searchSubjects(dataset, query).map(({ id }) => id);

describe('a search for subjects', () => {
  test.each([
    'Vendin-le-Vieil',
    'vendin le vieil',
    'VENDIN',
    'Véndin',
    'le-vieil vendin',
    'centre pénitentiaire vendin',
  ])('%s finds the prison first', (query) => expect(ids(query)[0]).toBe('cp-vendin-le-vieil'));

  test.each([
    ['Hautes-Pyrénées', 'cp-lannemezan'],
    ['CP FRESNES', 'cp-fresnes'],
    ['centre penitentiaire fresnes', 'cp-fresnes'],
    ['toulouse', 'disp-toulouse'],
    ['france', 'fr'],
  ])('%s finds by department, code, former label, directorate, country', (query, first) => {
    expect(ids(query)[0]).toBe(first);
  });

  test('prisons come before wings', () => {
    expect(ids('fresnes')).toEqual(['cp-fresnes', 'cp-fresnes.cne', 'cp-fresnes.ma']);
  });

  test('a prison that its source does not name is never found', () => {
    for (const query of ['paris', 'unnamed', 'prison parisienne', 'paris-prison-unnamed']) {
      expect(ids(query)).not.toContain('paris-prison-unnamed');
    }
  });

  test('a closed prison is found, after open ones', () => {
    const closed = sampleSubject({
      id: 'ma-fresnes',
      kind: 'establishment',
      city: 'Fresnes',
      listed: false,
      until: isoDate('2014-01-01'),
    });
    const found = ids('fresnes', sampleDataset({ subjects: [...SAMPLE_SUBJECTS, closed] }));
    expect(found.slice(0, 2)).toEqual(['cp-fresnes', 'ma-fresnes']);
  });

  test('nothing but blanks and signs finds nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids(' -’. ')).toEqual([]);
  });

  test('any text can be asked for, and case and accents never matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(ids(query.normalize('NFD'))).toEqual(ids(query.normalize('NFC')));
      }),
    );
  });
});
