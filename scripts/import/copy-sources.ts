import { join } from 'node:path';
import { byText, cell, type Row, readTable, writeTable } from './csv-table';
import { MINISTRY, OPEN_LICENCE, SOURCE_COLUMNS, type SourceRow } from './source-row';

/** Writes the ministry's workbook and the public copies of its tables by prison. */
export function writeCopySources(france: string, data: string): number {
  const rows = readTable(join(france, 'establishment-sources.csv'));
  const workbook = rows.filter((row) => cell(row, 'source_id') === 'min202607').map(workbookSource);
  const copies = rows.filter((row) => cell(row, 'source_id') !== 'min202607').map(copySource);
  const sorted = copies.sort((a, b) => byText(a.id, b.id));
  writeTable(join(data, 'sources/ministry.csv'), SOURCE_COLUMNS, workbook);
  writeTable(join(data, 'sources/copies.csv'), SOURCE_COLUMNS, sorted);
  return workbook.length + sorted.length;
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
  };
}
