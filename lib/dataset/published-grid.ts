import type { IsoDate } from '#lib/domain/iso-date';
import { type CellState, countCells } from '#lib/domain/published-cell';
import type { Subject } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { coverageAt } from './prison-coverage';
import { prisons } from './prison-directory';
import { byText } from './tabulate';

export type GridRow = {
  readonly prison: Subject;
  /** Its directorate today; closed prisons have the last one they were published under. */
  readonly disp: Subject | undefined;
  /** One state for each date of the grid. */
  readonly cells: readonly CellState[];
};

/** Every prison, open or closed, by every date of the tables of prisons we have. */
export type PublishedGrid = { readonly dates: readonly IsoDate[]; readonly rows: readonly GridRow[] };

/** What we have of a prison at one date of our tables. */
function cellAt(data: Dataset, prison: Subject, date: IsoDate): CellState {
  if (prison.from !== undefined && date < prison.from) return 'outside';
  if (prison.until !== undefined && date > prison.until) return 'outside';
  const coverage = coverageAt(data, prison, date);
  switch (coverage) {
    case 'published':
      return isOwnSum(data, prison, date) ? 'derived' : 'published';
    case 'partial':
    case 'suppressed':
      return coverage;
    case 'no-row':
    case 'no-table':
      return 'absent';
  }
}

/** Does the whole rest on several published rows? The only row of a prison is that prison, not a sum of ours. */
function isOwnSum(data: Dataset, prison: Subject, date: IsoDate): boolean {
  const figure = data.at({ subject: prison.id, measure: 'detained', definition: 'none', date })?.chosen;
  return (figure?.derivation?.added.length ?? 0) > 1;
}

/** By directorate and name within it. */
export function publishedGrid(data: Dataset): PublishedGrid {
  const dates = data.datesOf('establishment');
  const rows = prisons(data).map((prison) => ({
    prison,
    disp: prison.parent === undefined ? undefined : data.subjects.get(prison.parent),
    cells: dates.map((date) => cellAt(data, prison, date)),
  }));
  return { dates, rows: rows.toSorted((a, b) => byText(a.prison.city + a.prison.id, b.prison.city + b.prison.id)) };
}

/** How many prisons are in each state at each date. */
export const dateTotals = ({ dates, rows }: PublishedGrid) =>
  dates.map((date, index) => ({ date, counts: countCells(rows.flatMap(({ cells }) => cells[index] ?? [])) }));
