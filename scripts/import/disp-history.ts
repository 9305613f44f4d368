import { join } from 'node:path';
import { byText, cell, writeTable } from './csv-table';
import type { QuarterRow } from './raw-quarters';
import { dispId } from './slug';

type Run = { establishment: string; disp: string; from: string; until: string };
const LAST_DATE = '2026-07-01';

/** Writes the directorate each prison was published under, in runs of dates; a run that still holds has no end. */
export function writeDispHistory(data: string, quarters: readonly QuarterRow[]): number {
  const runs: Run[] = [];
  const current = new Map<string, Run>();
  for (const row of [...quarters].sort((a, b) => byText(a.date, b.date))) {
    if (row.establishment === 'place-not-named') continue;
    const disp = dispId(cell(row.raw, 'disp'));
    const run = current.get(row.establishment);
    if (run && run.disp === disp) run.until = row.date;
    else {
      const next = { establishment: row.establishment, disp, from: row.date, until: row.date };
      current.set(row.establishment, next);
      runs.push(next);
    }
  }
  const rows = runs
    .map((run) => ({ ...run, until: run.until === LAST_DATE ? '' : run.until }))
    .sort((a, b) => byText(a.establishment, b.establishment) || byText(a.from, b.from));
  writeTable(join(data, 'subjects', 'disp-history.csv'), ['establishment', 'disp', 'from', 'until'], rows);
  return rows.length;
}
