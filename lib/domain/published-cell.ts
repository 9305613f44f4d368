/**
 * What we have of a prison at one date of the ministry's tables by prison.
 * `published`: one published row is the whole prison. `derived`: our own sum of its published wings, none missing. `partial`: such
 * a sum, one wing missing in our copy. `suppressed`: a wing or the whole is under statistical secrecy (NC). `absent`: the prison is
 * not in the table we have, or without a count in it: a hole of ours. `outside`: before its first row or after its last.
 */
export const CELL_STATES = ['published', 'derived', 'partial', 'suppressed', 'absent', 'outside'] as const;
export type CellState = (typeof CELL_STATES)[number];

const CODES = 'pdwsn-';
const codeOf = (state: CellState): string => CODES.charAt(CELL_STATES.indexOf(state));
const stateOf = (code: string): CellState | undefined => CELL_STATES[CODES.indexOf(code)];

/** Neighbouring dates alike; `first` and `last` count dates from 0. */
export type CellRun = { readonly state: CellState; readonly first: number; readonly last: number };

/** The states of consecutive dates as runs. */
export function cellRuns(states: readonly CellState[]): readonly CellRun[] {
  const runs: CellRun[] = [];
  states.forEach((state, index) => {
    const run = runs.at(-1);
    if (run?.state === state) runs[runs.length - 1] = { ...run, last: index };
    else runs.push({ state, first: index, last: index });
  });
  return runs;
}

/** Run by run, a letter and how many: `-12p70s9`. Small enough for an attribute of a row. */
export const writeCells = (states: readonly CellState[]): string =>
  cellRuns(states)
    .map(({ state, first, last }) => `${codeOf(state)}${last - first + 1}`)
    .join('');

/** The inverse of `writeCells`; what is no such text has no states. */
export function readCells(text: string): readonly CellState[] {
  if (!/^([pdwsn-]\d+)*$/.test(text)) return [];
  return [...text.matchAll(/([pdwsn-])(\d+)/g)].flatMap(([, code = '', length]) => {
    const state = stateOf(code);
    return state === undefined ? [] : Array.from({ length: Number(length) }, () => state);
  });
}

/** How many of each. */
export function countCells(states: readonly CellState[]): Readonly<Record<CellState, number>> {
  const counts = { published: 0, derived: 0, partial: 0, suppressed: 0, absent: 0, outside: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}
