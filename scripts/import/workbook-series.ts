import { isIsoDate } from '#lib/domain/iso-date';
import type { PlacedFigure } from './workbook-areas';
import { type Column, type Layout, readTable } from './workbook-read-table';
import { figureOf, type Release, sheetOf } from './workbook-release';

const people = (header: string, measure: Column['measure']): Column => ({ header, measure, definition: 'none' });

/** The 25 months every workbook repeats, as the ministry last revised them. Table 2 repeats columns of table 37. */
const SERIES: Readonly<Record<string, Layout>> = {
  Tab37: {
    labels: ['Date'],
    columns: [
      people('PR', 'pretrial'),
      people('CP', 'sentencedAndPretrial'),
      people('CO', 'sentenced'),
      people('dont SL', 'semiLiberty'),
      people('Détenus', 'detained'),
      people('DDSE', 'electronicMonitoring'),
      people('PENH', 'externalPlacement'),
      people('Ecroués', 'registered'),
    ],
  },
  Tab2: {
    labels: ['Date'],
    columns: [
      people('PR', 'pretrial'),
      people('CP', 'sentencedAndPretrial'),
      people('CO', 'sentenced'),
      people('Ecroués détenus', 'detained'),
    ],
  },
  Tab27: {
    labels: ['Date'],
    columns: [people('Détenus mineurs', 'minorsDetained'), people('Ecroués mineurs', 'minorsRegistered')],
  },
  Tab34: {
    labels: ['Date'],
    columns: [people('Femmes détenues', 'womenDetained'), people('Femmes écrouées', 'womenRegistered')],
  },
  Tab39: {
    labels: ['Date'],
    columns: [people('Total AP', 'sentenceAdjustments'), people('Ecroués condamnés', 'sentencedRegistered')],
  },
};

/** The monthly series of France (tables 2, 27, 34, 37, 39). */
export function seriesFigures(release: Release): readonly PlacedFigure[] {
  return Object.entries(SERIES).flatMap(([name, layout]) => {
    const sheet = sheetOf(release, name);
    if (sheet === undefined) return [];
    return readTable(sheet, layout, release.report).flatMap(({ labels, place, cells }) => {
      const date = labels[0] ?? '';
      if (!isIsoDate(date)) {
        release.report(place, `no date: "${date}"`, 'expected the first day of a month');
        return [];
      }
      return cells.map((cell) => ({ row: { ...figureOf(release, { subject: 'fr', cell }), date }, place: cell.place }));
    });
  });
}
