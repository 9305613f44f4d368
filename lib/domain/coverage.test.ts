import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Coverage, type CoveredMonth, coverageByYear } from '#lib/domain/coverage';
import { addMonths, isoDate } from '#lib/domain/iso-date';

const KINDS: readonly Coverage[] = ['published', 'suppressed', 'partial', 'no-row', 'no-table'];
const months = fc
  .array(fc.constantFrom(...KINDS), { maxLength: 40 })
  .map((kinds): CoveredMonth[] =>
    kinds.map((coverage, index) => ({ date: addMonths(isoDate('2012-11-01'), index), coverage })),
  );

it('runs are the months again: none lost, none told twice, none across a year', () => {
  fc.assert(
    fc.property(months, (given) => {
      const again = coverageByYear(given).flatMap(({ year, runs }) =>
        runs.flatMap(({ coverage, from, until }) => {
          expect([from, until].every((date) => date.startsWith(year))).toBe(true);
          return given.filter(({ date }) => date >= from && date <= until).map(({ date }) => ({ date, coverage }));
        }),
      );
      expect(again).toEqual(given);
    }),
  );
});

it('two runs that follow each other in a year are not alike', () => {
  fc.assert(
    fc.property(months, (given) => {
      for (const { runs } of coverageByYear(given))
        for (const [index, run] of runs.entries()) expect(run.coverage).not.toBe(runs[index + 1]?.coverage);
    }),
  );
});
