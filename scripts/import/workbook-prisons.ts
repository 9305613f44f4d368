import { areaOf, type PlacedFigure } from './workbook-areas';
import { type Column, type Layout, readTable, type TableCell, type TableRow } from './workbook-read-table';
import { figureOf, type Release, sheetOf, tableName } from './workbook-release';
import type { KnownPrisons } from './workbook-wings';

const LABELS = ['Direction Interrégionale', 'Etablissement'];
const DISP_TOTAL = 'Total Direction Interrégionale';
const COUNTRY_TOTAL = 'France entière';

const HELD: Column = {
  header: 'Femmes détenues sur places femmes',
  measure: 'womenOnWomenPlaces',
  definition: 'none',
};
const PLACES: Column = { header: 'Places femmes', measure: 'womenPlaces', definition: 'none' };
const OCCUPANCY: Column = {
  header: "Taux d'occupation des places femmes",
  measure: 'womenPlacesOccupancy',
  definition: 'none',
  percent: true,
};

/** Tables whose rows are prisons as a whole, with a total for each directorate and for the country. */
const PRISON_TABLES: Readonly<Record<string, Layout>> = {
  Tab30: {
    labels: LABELS,
    columns: [
      {
        header: "Taux d'occupation des places mineurs",
        measure: 'minorsPlacesOccupancy',
        definition: 'none',
        percent: true,
      },
    ],
  },
  Tab36: { labels: LABELS, columns: [HELD, PLACES, OCCUPANCY] },
  Tab41: {
    labels: LABELS,
    columns: [
      { header: 'Total AP', measure: 'sentenceAdjustments', definition: 'none' },
      { header: 'Ecroués condamnés', measure: 'sentencedRegistered', definition: 'none' },
    ],
  },
};

/** A row of table 30, 36 or 41: of a prison, or the printed total of a directorate or the country. */
export type PrisonRow = TableRow & {
  readonly subject: string;
  readonly sheet: string;
  /** The area whose total the row is; left out: the row is a prison's. */
  readonly total?: 'disp' | 'country';
};

/** The rows of tables 30, 36 and 41 with their subjects. */
export function prisonTables(release: Release, known: KnownPrisons): readonly PrisonRow[] {
  return Object.entries(PRISON_TABLES).flatMap(([name, layout]) => {
    const sheet = sheetOf(release, name);
    const rows = sheet === undefined ? [] : readTable(sheet, layout, release.report);
    return rows.flatMap((row) => rowWithSubject({ ...row, sheet: name }, { release, known }));
  });
}

type Context = { readonly release: Release; readonly known: KnownPrisons };

function rowWithSubject(row: TableRow & { sheet: string }, { release, known }: Context): PrisonRow[] {
  const [, code = ''] = row.labels;
  if (code === COUNTRY_TOTAL) return [{ ...row, subject: 'fr', total: 'country' }];
  if (code === DISP_TOTAL) {
    const subject = areaOf(row, release);
    return subject === undefined ? [] : [{ ...row, subject, total: 'disp' }];
  }
  const subject = known.idOf(code);
  const place = { ...row.place, column: 1 };
  if (subject === undefined) {
    release.report(place, `unknown prison "${code}"`, 'add it to data/subjects/establishments.csv or aliases.csv');
    return [];
  }
  return [{ ...row, subject }];
}

const OUTSIDE = 'the table prints a dash: people held outside the places reserved for them';
const RATE_ONLY = 'the table withholds both counts (NC) and prints the rate';
const WITH_ADULTS = 'adults held on places for minors are counted in; wrong ages given can overstate it';

/** The cells of tables 30, 36 and 41 as figures: those of prisons apart from the printed totals. */
export function prisonFigures(release: Release, rows: readonly PrisonRow[]): readonly PlacedFigure[] {
  return rows.flatMap((row) =>
    row.cells.map((cell) => ({
      row: figureOf(release, {
        subject: row.subject,
        cell,
        locator: row.total === undefined ? `${tableName(row.sheet)}, ${row.labels[1]}` : tableName(row.sheet),
        note: noteOf(row, cell),
      }),
      place: cell.place,
    })),
  );
}

function noteOf(row: PrisonRow, { column, figure }: TableCell): string {
  if (figure.qualifier === 'no-capacity') return OUTSIDE;
  if (column.measure === 'minorsPlacesOccupancy') return WITH_ADULTS;
  const withheld = row.cells.some((cell) => cell.figure.qualifier === 'suppressed');
  return column.percent === true && withheld ? RATE_ONLY : '';
}
