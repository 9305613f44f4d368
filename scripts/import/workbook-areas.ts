import type { WingType } from '#lib/domain/subject';
import type { FigureRow } from './figure-row';
import { dispId } from './slug';
import { wingTypeOf } from './wing-label';
import { type Column, type Layout, readTable, type TableRow } from './workbook-read-table';
import { figureOf, type Release, sheetOf } from './workbook-release';
import type { CellPlace } from './workbook-sheets';

export type PlacedFigure = { readonly row: FigureRow; readonly place: CellPlace };

const people = (header: string, measure: Column['measure']): Column => ({ header, measure, definition: 'none' });
const NORM: Column = { header: 'Capacité norme circulaire', measure: 'places', definition: 'norm' };
const PLACES: Column = { header: 'Capacité opérationnelle', measure: 'places', definition: 'operational' };
const DENSITY: Column = {
  header: 'Densité carcérale',
  measure: 'density',
  definition: 'operational',
  percent: true,
};
const densityOf = (header: string, type: WingType): Column => ({ ...DENSITY, header, type });
const DISP = ['Direction Interrégionale'];
const LEVEL = ['Niveau'];

/** The tables whose rows are areas, and what we take of each. Table 7 comes first: its totals are compared with the rest. */
const AREA_TABLES: Readonly<Record<string, Layout>> = {
  Tab7: {
    labels: DISP,
    columns: [
      people('Ecroués détenus', 'detained'),
      people('Ecroués non détenus', 'registeredNotDetained'),
      people('Total écroués', 'registered'),
    ],
  },
  Tab8: { labels: DISP, columns: [NORM, PLACES, people('Ecroués détenus', 'detained'), DENSITY] },
  Tab6: { labels: LEVEL, columns: [NORM, PLACES, people('Ecroués détenus', 'detained'), DENSITY] },
  Tab9: { labels: DISP, columns: [people('DDSE', 'electronicMonitoring'), people('PENH', 'externalPlacement')] },
  Tab10: {
    labels: DISP,
    columns: [
      densityOf('MA/QMA (1)', 'ma'),
      densityOf('EPM/QM', 'epm'),
      {
        header: 'Etablissements pour peine',
        measure: 'sentenceFacilitiesDensity',
        definition: 'none',
        percent: true,
      },
      { ...DENSITY, header: 'Densité totale' },
    ],
  },
  Tab13: {
    labels: DISP,
    columns: [
      people('Prévenus', 'pretrial'),
      people('Condamnés-prévenus', 'sentencedAndPretrial'),
      people('Condamnés', 'sentenced'),
    ],
  },
  Tab25: {
    labels: DISP,
    columns: [people('Femmes détenues', 'womenDetained'), people('Hommes détenus', 'menDetained')],
  },
  Tab26: { labels: LEVEL, columns: [people('Ecroués mineurs', 'minorsRegistered')] },
  Tab29: { labels: LEVEL, columns: [people('Ecroués détenus mineurs', 'minorsDetained')] },
  Tab31: { labels: LEVEL, columns: [people('Femmes écrouées', 'womenRegistered')] },
  Tab40: {
    labels: DISP,
    columns: [people('Total AP', 'sentenceAdjustments'), people('Ecroués condamnés', 'sentencedRegistered')],
  },
};

const TYPE_TABLE: Layout = {
  labels: ["Type d'établissement ou quartier"],
  columns: [people('Ecroués détenus', 'detained'), PLACES, DENSITY],
};

/** Published totals of France, mainland, the directorates, and the wing types (tables 6–13, 25, 26, 29, 31, 40). */
export function areaFigures(release: Release): readonly PlacedFigure[] {
  const areas = Object.entries(AREA_TABLES).flatMap(([name, layout]) =>
    rowsOf(release, name, layout).flatMap((row) => {
      const area = areaOf(row, release);
      return area === undefined ? [] : placed(release, row, area);
    }),
  );
  const types = rowsOf(release, 'Tab11', TYPE_TABLE).flatMap((row) => {
    const label = row.labels[0] ?? '';
    return placed(release, row, label.startsWith('Total') ? 'fr' : `fr.${wingTypeOf(label)}`);
  });
  return [...types, ...areas];
}

function rowsOf(release: Release, name: string, layout: Layout): readonly TableRow[] {
  const sheet = sheetOf(release, name);
  return sheet === undefined ? [] : readTable(sheet, layout, release.report);
}

function placed(release: Release, row: TableRow, area: string): PlacedFigure[] {
  return row.cells.map((cell) => {
    const subject = cell.column.type === undefined ? area : `${area}.${cell.column.type}`;
    const note = subject.endsWith('.ma') ? 'places for minors left out' : '';
    return { row: figureOf(release, { subject, cell, note }), place: cell.place };
  });
}

const AREAS: Readonly<Record<string, string>> = {
  'Total Métropole': 'fr-metropole',
  Métropole: 'fr-metropole',
  'Outre-Mer': 'disp-outre-mer',
  DSPOM: 'disp-outre-mer',
  'Total France entière': 'fr',
};

/** The area a row's first label names; an unknown label is reported. */
export function areaOf(row: TableRow, release: Release): string | undefined {
  const label = row.labels[0] ?? '';
  if (label.startsWith('DISP ')) return dispId(label);
  const area = AREAS[label];
  if (area === undefined) release.report(row.place, `unknown area "${label}"`, 'add it to AREAS in workbook-areas.ts');
  return area;
}
