import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The reviewed rows themselves, read without the dataset: another path to the same numbers. */
const DATA = resolve(import.meta.dirname, '..', '..', 'data');
const rowsOf = (file: string): string[][] =>
  readFileSync(join(DATA, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));

type RawWing = { detained?: number; places?: number };
type RawSum = { readonly held: number; readonly places: number; readonly above: number };

/** Wings at a date with their counts; a count that is withheld is left out. */
export function rawWings(date: string): Map<string, RawWing> {
  const wings = new Map<string, RawWing>();
  for (const [wing = '', measure = '', definition = '', , value = ''] of rowsOf(`figures/wings/${date}.csv`)) {
    const known = wings.get(wing) ?? {};
    if (measure === 'detained' && value !== '') known.detained = Number(value);
    if (measure === 'places' && definition === 'operational' && value !== '') known.places = Number(value);
    wings.set(wing, known);
  }
  return wings;
}

/** The directorate of each prison at a date: its period in the history, else today's. */
function rawDirectorates(date: string): Map<string, string> {
  const found = new Map(
    rowsOf('subjects/establishments.csv').map(([id = '', , parent = '']) => [id, parent] as [string, string]),
  );
  for (const [id = '', disp = '', from = '', until = ''] of rowsOf('subjects/disp-history.csv'))
    if (from <= date && (until === '' || date <= until)) found.set(id, disp);
  return found;
}

/** For tests: people, places and people above capacity by directorate of that day, added up from the rows. */
export function rawSums(date: string): Map<string, RawSum> {
  const under = rawDirectorates(date);
  const sums = new Map<string, RawSum>();
  for (const [wing, { detained, places }] of rawWings(date)) {
    const disp = under.get(wing.split('.')[0] ?? '') ?? '';
    const sum = sums.get(disp) ?? { held: 0, places: 0, above: 0 };
    const over = detained !== undefined && places !== undefined && places > 0 ? Math.max(0, detained - places) : 0;
    sums.set(disp, {
      held: sum.held + (detained ?? 0),
      places: sum.places + (places ?? 0),
      above: sum.above + over,
    });
  }
  return sums;
}

/** What the newest table of directorates prints. */
export const printedIn = (disp: string, measure: string, definition: string): number =>
  Number(
    rowsOf('figures/disp/2026-07-01.csv').find(
      ([subject, name, defined]) => subject === disp && name === measure && defined === definition,
    )?.[4],
  );
