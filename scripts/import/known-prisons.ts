import { join } from 'node:path';
import { cell, readTable } from './csv-table';
import type { KnownPrisons } from './workbook-wings';

/** Prisons by official code or alias, and their wings, from `data/subjects/`. */
export function knownPrisons(data: string): KnownPrisons {
  const read = (name: string) => readTable(join(data, 'subjects', `${name}.csv`));
  const ids = new Map([
    ...read('aliases').map((row) => [cell(row, 'label'), cell(row, 'subject')] as const),
    ...read('establishments').map((row) => [cell(row, 'code'), cell(row, 'id')] as const),
  ]);
  const wings = new Set(read('wings').map((row) => cell(row, 'id')));
  return { idOf: (code) => ids.get(code), hasWing: (id) => wings.has(id) };
}
