import { join } from 'node:path';
import { cell, type Row, readTable, writeTable } from './csv-table';
import { JUDGEMENTS } from './raw-quarters';

type LeftOutRow = { readonly file: string; readonly line: number; readonly row: Row; readonly reason: string };

/** The raw rows that are not carried as figures: each with its reason, in one file a person can read. */
export type LeftOut = {
  /** The judged reason to leave this row out, if there is one. */
  reasonFor(file: string, row: Row): string | undefined;
  add(row: LeftOutRow): void;
  write(data: string): number;
};

const COLUMNS = ['file', 'line', 'date', 'scope', 'measure', 'value', 'reason'] as const;

export function leftOut(): LeftOut {
  const judged = readTable(join(JUDGEMENTS, 'left-out.csv'));
  const rows: LeftOutRow[] = [];
  return {
    reasonFor: (file, row) => {
      const rule = judged.find((one) => cell(one, 'file') === file && applies(one, row));
      return rule && cell(rule, 'reason');
    },
    add: (row) => rows.push(row),
    write: (data) => {
      writeTable(join(data, '../docs/left-out-rows.csv'), COLUMNS, rows.map(written));
      return rows.length;
    },
  };
}

function applies(rule: Row, row: Row): boolean {
  const scope = row.scope ?? '';
  return (
    cell(rule, 'date') === cell(row, 'reference_date') &&
    cell(rule, 'measure') === cell(row, 'measure') &&
    (cell(rule, 'value') === '' || cell(rule, 'value') === cell(row, 'value')) &&
    (cell(rule, 'scope') === '' || cell(rule, 'scope') === scope)
  );
}

const written = ({ file, line, row, reason }: LeftOutRow): Record<(typeof COLUMNS)[number], string> => ({
  file,
  line: String(line),
  date: row.reference_date ?? '',
  scope: row.scope ?? row.published_label ?? '',
  measure: row.measure ?? '',
  value: row.value ?? '',
  reason,
});
