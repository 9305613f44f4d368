import { join } from 'node:path';
import { cell, type Row, readTable } from './csv-table';
import { slug } from './slug';
import { wingTypeOf } from './wing-label';

/** One raw row of a prison's wing at a date, resolved to its subject. */
export type QuarterRow = {
  readonly raw: Row;
  readonly date: string;
  readonly label: string;
  readonly establishment: string;
  readonly wing: string;
  /** What we decided about the row, when it is not carried as it stands. */
  readonly action: string;
  readonly note: string;
};

type Judgement = { readonly labels: ReadonlyMap<string, string>; readonly rows: readonly Row[] };

export const JUDGEMENTS = join(import.meta.dirname, 'judgements');

/** All rows of the raw file, each with its subject; a label no rule knows is an error naming the row. */
export function readQuarters(france: string): readonly QuarterRow[] {
  const labels = new Map(
    readTable(join(JUDGEMENTS, 'labels.csv')).map((row) => [cell(row, 'label'), cell(row, 'subject')]),
  );
  const judgement: Judgement = { labels, rows: readTable(join(JUDGEMENTS, 'rows.csv')) };
  return readTable(join(france, 'establishment-quarters.csv')).map((raw) => resolve(raw, judgement));
}

function resolve(raw: Row, judgement: Judgement): QuarterRow {
  const date = cell(raw, 'reference_date');
  const label = cell(raw, 'published_label');
  const rule = judgement.rows.find((candidate) => applies(candidate, raw));
  const action = rule ? cell(rule, 'action') : '';
  const wing = rule && action === 'move' ? cell(rule, 'subject') : subjectOf(raw, judgement.labels);
  const establishment = wing.slice(0, wing.indexOf('.'));
  return { raw, date, label, establishment, wing, action, note: rule ? cell(rule, 'note') : '' };
}

function applies(rule: Row, raw: Row): boolean {
  const date = cell(raw, 'reference_date');
  const same = (mine: string, theirs: string) => cell(rule, mine) === '' || cell(rule, mine) === cell(raw, theirs);
  return (
    cell(rule, 'label') === cell(raw, 'published_label') &&
    cell(rule, 'from') <= date &&
    date <= cell(rule, 'until') &&
    same('norm', 'norm_places') &&
    same('detained', 'detained_persons')
  );
}

function subjectOf(raw: Row, labels: ReadonlyMap<string, string>): string {
  const type = wingTypeOf(cell(raw, 'quarter'));
  const code = cell(raw, 'establishment_code');
  const judged = labels.get(cell(raw, 'published_label')) ?? labels.get(code);
  if (judged !== undefined) return judged.includes('.') ? judged : `${judged}.${type}`;
  if (code === '')
    throw new Error(`no subject for "${cell(raw, 'published_label')}": judge it in judgements/labels.csv`);
  return `${slug(code)}.${type}`;
}
