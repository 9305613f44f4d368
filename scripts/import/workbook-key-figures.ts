import { addMonths } from '#lib/domain/iso-date';
import type { Measure } from '#lib/domain/measure';
import type { FigureRow } from './figure-row';
import type { PlacedFigure } from './workbook-areas';
import { countIn } from './workbook-cell-figure';
import { type Release, sheetOf, tableName } from './workbook-release';
import { type CellPlace, type Sheet, textOf } from './workbook-sheets';

const SHEET = 'Chiffres_cles';
/** Rows of the first table that no other table has: this month, and the same month a year before. */
const YEARLY: Readonly<Record<string, Pick<FigureRow, 'measure' | 'definition'>>> = {
  'Places opérationnelles': { measure: 'places', definition: 'operational' },
  'Matelas au sol': { measure: 'floorMattresses', definition: 'none' },
};
/** The sentences of the bands, by their condition. */
const BANDS: readonly (readonly [RegExp, Measure])[] = [
  [/densité supérieure ou égale à 200%/, 'unitsAtLeast200'],
  [/supérieure ou égale à 150% et inférieure à 200%/, 'units150To200'],
  [/supérieure ou égale à 120% et inférieure à 150%/, 'units120To150'],
  [/supérieure ou égale à 100% et inférieure à 120%/, 'units100To120'],
  [/densité inférieure à 100%/, 'unitsBelow100'],
];

/** Places and floor mattresses of this month and a year before, and units by band, from the sheet of key figures. */
export function keyFigures(release: Release): readonly PlacedFigure[] {
  const sheet = sheetOf(release, SHEET);
  return sheet === undefined ? [] : [...yearly(release, sheet), ...bands(release, sheet), ...atLeast120(release)];
}

function yearly(release: Release, sheet: Sheet): PlacedFigure[] {
  return Object.entries(YEARLY).flatMap(([label, key]) => {
    const row = sheet.rows.findIndex((cells) => textOf(cells[0]) === label);
    return [release.date, addMonths(release.date, -12)].flatMap((date, at) => {
      const place = { sheet: SHEET, row: Math.max(row, 0), column: at + 1 };
      const text = textOf(sheet.rows[row]?.[at + 1]);
      return countFigure(release, { key: { ...key, date }, text, place, label });
    });
  });
}

function bands(release: Release, sheet: Sheet): PlacedFigure[] {
  return BANDS.flatMap(([condition, measure]) => {
    const found = cellMatching(sheet, condition);
    const text = /- (\d+) établissements/.exec(found?.text ?? '')?.[1] ?? '';
    const place = found?.place ?? { sheet: SHEET, row: 0, column: 0 };
    const key = { measure, definition: 'none', date: release.date } as const;
    return countFigure(release, { key, text, place, label: String(condition) });
  });
}

/** People held in the units at 120 % or more: the sentence under table 24. */
function atLeast120(release: Release): PlacedFigure[] {
  const sheet = sheetOf(release, 'Tab24');
  const found = sheet && cellMatching(sheet, /^Au total, \d+ détenus/);
  const text = /^Au total, (\d+) détenus/.exec(found?.text ?? '')?.[1] ?? '';
  const place = found?.place ?? { sheet: 'Tab24', row: 0, column: 0 };
  const key = { measure: 'detainedAtLeast120', definition: 'none', date: release.date } as const;
  return countFigure(release, { key, text, place, label: 'Au total, … détenus' });
}

type Count = {
  readonly key: Pick<FigureRow, 'measure' | 'definition' | 'date'>;
  readonly text: string;
  readonly place: CellPlace;
  readonly label: string;
};

function countFigure(release: Release, { key, text, place, label }: Count): PlacedFigure[] {
  const figure = countIn(text);
  if (figure === undefined) {
    release.report(place, `no number for "${label}" in "${text}"`, 'the layout changed: compare with the month before');
    return [];
  }
  const locator = place.sheet === SHEET ? 'Chiffres clés' : tableName(place.sheet);
  return [{ row: { subject: 'fr', ...key, ...figure, source: release.source, locator, note: '' }, place }];
}

function cellMatching(sheet: Sheet, wanted: RegExp): { text: string; place: CellPlace } | undefined {
  for (const [row, cells] of sheet.rows.entries()) {
    const column = cells.findIndex((one) => wanted.test(textOf(one)));
    if (column >= 0) return { text: textOf(cells[column]), place: { sheet: sheet.name, row, column } };
  }
  return undefined;
}
