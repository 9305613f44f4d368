import { wingTypeOf } from './wing-label';
import type { PlacedFigure } from './workbook-areas';
import { type Layout, readTable, type TableRow } from './workbook-read-table';
import { figureOf, type Release, sheetOf, tableName } from './workbook-release';
import { textOf } from './workbook-sheets';

/** Tables 14 to 23: every prison and wing, one table for each directorate. */
const WING_SHEETS = ['Tab14', 'Tab15', 'Tab16', 'Tab17', 'Tab18', 'Tab19', 'Tab20', 'Tab21', 'Tab22', 'Tab23'];

const LAYOUT: Layout = {
  labels: ['Etablissement', 'Quartier (1)'],
  columns: [
    { header: 'Capacité norme circulaire', measure: 'places', definition: 'norm' },
    { header: 'Capacité opérationnelle', measure: 'places', definition: 'operational' },
    { header: 'Ecroués détenus', measure: 'detained', definition: 'none' },
    { header: 'Densité carcérale', measure: 'density', definition: 'operational', percent: true },
  ],
};

/** What is known of prisons when a workbook is read: subjects by code or alias, and the wings there are. */
export type KnownPrisons = { idOf(code: string): string | undefined; hasWing(id: string): boolean };

export type WingRow = TableRow & { readonly subject: string; readonly sheet: string };
export type WingTables = { readonly wings: readonly WingRow[]; readonly totals: readonly TableRow[] };

/** The rows of tables 14–23 with their subjects, and the totals the tables print. */
export function wingTables(release: Release, known: KnownPrisons): WingTables {
  const wings: WingRow[] = [];
  const totals: TableRow[] = [];
  for (const name of WING_SHEETS) {
    const sheet = sheetOf(release, name);
    if (sheet === undefined) continue;
    for (const row of readTable(sheet, LAYOUT, release.report)) {
      if (row.labels.includes('Total')) totals.push(row);
      else wings.push({ ...row, sheet: name, subject: wingSubject(row, { release, known }) });
    }
  }
  return { wings, totals };
}

function wingSubject(row: TableRow, { release, known }: { release: Release; known: KnownPrisons }): string {
  const [code = '', label = ''] = row.labels;
  const establishment = known.idOf(code);
  if (establishment === undefined) {
    release.report(row.place, `unknown prison "${code}"`, 'add it to data/subjects/establishments.csv or aliases.csv');
    return '';
  }
  const wing = `${establishment}.${wingTypeOf(label)}`;
  if (!known.hasWing(wing)) release.report(row.place, `unknown wing ${wing}`, 'add it to data/subjects/wings.csv');
  return wing;
}

const titleOf = (release: Release, sheet: string): string => textOf(release.sheets.get(sheet)?.rows[0]?.[0]);

/** Norm and operational places, people held and printed density of each wing; a density to no place is left out. */
export function wingRowFigures(release: Release, wings: readonly WingRow[]): readonly PlacedFigure[] {
  return wings.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column.measure !== 'density' || cell.figure.value !== '')
      .map((cell) => ({
        row: figureOf(release, {
          subject: row.subject,
          cell,
          locator: `${tableName(row.sheet)}, ${row.labels.join(' ')}`,
          note: noteOf(row, titleOf(release, row.sheet)),
        }),
        place: cell.place,
      })),
  );
}

const NOT_SHOWN = 'the table leaves out people held in the organised-crime wing (QLCO)';

function noteOf(row: WingRow, title: string): string {
  const places = row.cells.find((cell) => cell.column.definition === 'operational')?.figure.value;
  const held = row.cells.find((cell) => cell.column.measure === 'detained')?.figure.value;
  const infinite = places === '0' && held !== '0' ? 'the table prints the density as Inf' : '';
  const leftOut = title.includes('hors QLCO') && row.subject.endsWith('.mc') ? NOT_SHOWN : '';
  return [infinite, leftOut].filter((part) => part !== '').join('; ');
}
