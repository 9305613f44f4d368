import { join } from 'node:path';
import { type FigureRow, writeFigures } from './figure-row';
import { areaFigures } from './workbook-areas';
import { keyFigures } from './workbook-key-figures';
import { checkPrisonTables } from './workbook-prison-checks';
import { prisonFigures, prisonTables } from './workbook-prisons';
import { referenceDate } from './workbook-reference-date';
import { type Release, withoutRepeats } from './workbook-release';
import { seriesFigures } from './workbook-series';
import { cellAddress, type ReportFault, type Sheet } from './workbook-sheets';
import { type TotalDifference, totalDifferences } from './workbook-totals';
import { type KnownPrisons, wingRowFigures, wingTables } from './workbook-wings';

export type WorkbookFigures = {
  readonly date: string;
  readonly wings: readonly FigureRow[];
  /** Prisons as a whole: women's and minors' places, sentences served outside (tables 30, 36, 41). */
  readonly prisons: readonly FigureRow[];
  readonly areas: readonly FigureRow[];
  readonly types: readonly FigureRow[];
  readonly national: readonly FigureRow[];
  readonly differences: readonly TotalDifference[];
};

/** Everything we take of one workbook, and every fault as `sheet!cell: what; remedy`. */
export function readWorkbook(
  sheets: readonly Sheet[],
  known: KnownPrisons,
): { readonly figures: WorkbookFigures | undefined; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const report: ReportFault = (place, what, remedy) => faults.push(`${cellAddress(place)}: ${what}; ${remedy}`);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const first = byName.get('Tab1');
  if (first === undefined) return { figures: undefined, faults: ['no sheet Tab1: is this the monthly workbook?'] };
  const date = referenceDate(first, report);
  if (date === undefined) return { figures: undefined, faults };
  const release: Release = { date, source: `min-${date}`, sheets: byName, report };
  return { figures: figuresOf(release, known), faults };
}

function figuresOf(release: Release, known: KnownPrisons): WorkbookFigures {
  const tables = wingTables(release, known);
  const rows = prisonTables(release, known);
  const ofAreas = prisonFigures(
    release,
    rows.filter(({ total }) => total !== undefined),
  );
  const ofPrisons = prisonFigures(
    release,
    rows.filter(({ total }) => total === undefined),
  );
  const totals = withoutRepeats(
    [...seriesFigures(release), ...keyFigures(release), ...areaFigures(release), ...ofAreas],
    release.report,
  );
  return {
    date: release.date,
    wings: withoutRepeats(wingRowFigures(release, tables.wings), release.report),
    prisons: withoutRepeats(ofPrisons, release.report),
    areas: totals.filter((row) => row.subject !== 'fr' && !row.subject.includes('.')),
    types: totals.filter((row) => row.subject.includes('.')),
    national: totals.filter((row) => row.subject === 'fr'),
    differences: [...totalDifferences(tables, release.report), ...checkPrisonTables(rows, release.report)],
  };
}

/** Writes the five files of a release under `data/figures/`. */
export function writeWorkbook(data: string, figures: WorkbookFigures): void {
  const file = (family: string, name: string) => join(data, 'figures', family, `${name}.csv`);
  writeFigures(file('wings', figures.date), figures.wings);
  writeFigures(file('prisons', figures.date), figures.prisons);
  writeFigures(file('disp', figures.date), figures.areas);
  writeFigures(file('types', figures.date), figures.types);
  writeFigures(file('national', `workbook-${figures.date}`), figures.national);
}
