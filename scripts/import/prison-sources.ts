import { join } from 'node:path';
import { cell, type Row, readTable } from './csv-table';
import { MINISTRY, OPEN_LICENCE, type SourceRow } from './source-row';

/** The ministry's workbook, and the public copies of its tables by prison. */
export function prisonSources(france: string): { readonly ministry: SourceRow[]; readonly copies: SourceRow[] } {
  const rows = readTable(join(france, 'establishment-sources.csv'));
  const isWorkbook = (row: Row) => cell(row, 'source_id') === 'min202607';
  return {
    ministry: rows.filter(isWorkbook).map(workbookSource),
    copies: rows.filter((row) => !isWorkbook(row)).map(copySource),
  };
}

function workbookSource(row: Row): SourceRow {
  return {
    id: 'min-2026-07-01',
    kind: 'official-statistics',
    grade: 'official',
    publisher: MINISTRY,
    readIn: '',
    title: 'Statistique des établissements et des personnes écrouées en France, 1er juillet 2026',
    authors: 'Direction générale de l’administration pénitentiaire',
    published: cell(row, 'source_published'),
    url: cell(row, 'source_url'),
    licence: OPEN_LICENCE,
    language: 'fr',
    retrieved: '',
    copyOf: '',
    origin: '',
  };
}

function copySource(row: Row): SourceRow {
  const id = cell(row, 'source_id');
  return {
    id,
    kind: 'dataset',
    grade: 'official-copied',
    publisher: MINISTRY,
    readIn: id.startsWith('psal-') ? 'Le Panier à salade' : 'zaaraben/stats_carcerales',
    title: cell(row, 'source_title'),
    authors: '',
    published: cell(row, 'source_published'),
    url: cell(row, 'source_url'),
    licence: OPEN_LICENCE,
    language: 'fr',
    retrieved: '',
    copyOf: '',
    origin: '',
  };
}
