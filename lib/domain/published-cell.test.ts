import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_STATES, cellRuns, countCells, readCells, writeCells } from './published-cell';

const states = fc.array(fc.constantFrom(...CELL_STATES), { maxLength: 93 });

describe('the states of a prison at the dates of the tables', () => {
  it('are the same after writing and reading', () => {
    fc.assert(
      fc.property(states, (given) => {
        expect(readCells(writeCells(given))).toEqual(given);
      }),
    );
  });
  it('are covered by runs once, in order, no two neighbours alike', () => {
    fc.assert(
      fc.property(states, (given) => {
        const runs = cellRuns(given);
        expect(runs.flatMap(({ state, first, last }) => Array.from({ length: last - first + 1 }, () => state))).toEqual(
          given,
        );
        for (const [index, run] of runs.slice(1).entries()) expect(run.state).not.toBe(runs[index]?.state);
      }),
    );
  });
  it('are each counted once', () => {
    fc.assert(
      fc.property(states, (given) => {
        expect(Object.values(countCells(given)).reduce((sum, one) => sum + one, 0)).toBe(given.length);
      }),
    );
  });
  it('are none where the text was not written by us', () => {
    expect(readCells('p3x9')).toEqual([]);
    expect(readCells('p-3')).toEqual([]);
  });
});
