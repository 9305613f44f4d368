import { join } from 'node:path';
import { byText, cell, readTable, writeTable } from './csv-table';
import { JUDGEMENTS, type QuarterRow } from './raw-quarters';
import { slug } from './slug';

type Alias = { readonly label: string; readonly subject: string; readonly reason: string; readonly reasonFr: string };

/** Writes `aliases.csv`: judged labels and codes, directorates' labels, then spellings that follow a rule. */
export function writeAliases(data: string, quarters: readonly QuarterRow[]): number {
  const judged = ['labels.csv', 'area-labels.csv'].flatMap((file) =>
    readTable(join(JUDGEMENTS, file)).map((row) => ({
      label: cell(row, 'label'),
      subject: cell(row, 'subject'),
      reason: cell(row, 'reason'),
      reasonFr: cell(row, 'reasonFr'),
    })),
  );
  const known = new Map<string, Alias>(judged.map((alias) => [alias.label, alias]));
  for (const row of quarters) {
    const alias = spelling(row);
    if (alias && !known.has(alias.label)) known.set(alias.label, alias);
  }
  const rows = [...known.values()].sort((a, b) => byText(a.label, b.label));
  writeTable(join(data, 'subjects', 'aliases.csv'), ['label', 'subject', 'reason', 'reasonFr'], rows);
  return rows.length;
}

/** A label of the tables of 2012–2021; those of 2023 on are "code + wing", which the code resolves by itself. */
function spelling(row: QuarterRow): Alias | undefined {
  const code = cell(row.raw, 'establishment_code');
  if (row.label.startsWith(`${code} `)) return undefined;
  const isWing = row.label.startsWith('q');
  if (!isWing && slug(row.label) === slug(code)) return undefined;
  const kind = isWing ? { en: 'wing', fr: 'le même quartier' } : { en: 'prison', fr: 'la même prison' };
  return {
    label: row.label,
    subject: isWing ? row.wing : row.establishment,
    reason: `Label of the tables of 2012–2021 for the same ${kind.en}: town and type agree with the code ${code}.`,
    reasonFr: `Libellé des tableaux de 2012–2021 pour ${kind.fr}\u00a0: ville et type concordent avec le code ${code}.`,
  };
}
