import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeRatio } from '#lib/domain/compute-ratio';
import { addMonths, type IsoDate, isoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';
import { compareSeries, compareTable } from './compare-series';
import { FRAME_NAMES } from './frame';
import { sampleChoice, sampleContext } from './sample-series';
import { expectLawful } from './spec-laws';

const START = isoDate('2012-11-01');
const END = isoDate('2026-07-01');

const ratioOf = (date: IsoDate, people: number, places: number) =>
  computeRatio({
    subject: 'sample' as SubjectId,
    date,
    definition: 'operational',
    detained: sampleChoice('detained', date, { value: people, grade: 'official' }).chosen,
    places: sampleChoice('places', date, { value: places, grade: 'derived' }).chosen,
  });

const held = fc.integer({ min: 0, max: 400 });
const room = fc.integer({ min: 0, max: 100 });

/** Counts of some months, the places sometimes 0: then there is no density. */
const ratios = fc
  .uniqueArray(fc.integer({ min: 0, max: 164 }), { maxLength: 40 })
  .chain((months) =>
    fc.tuple(...months.toSorted((a, b) => a - b).map((month) => fc.tuple(fc.constant(month), held, room))),
  )
  .map((counts) => counts.map(([month, people, places]) => ratioOf(addMonths(START, month), people, places)));

const build = (all: readonly (readonly ReturnType<typeof ratioOf>[])[], lang: 'fr' | 'en' = 'fr') =>
  compareSeries(
    {
      series: all.map((one, index) => ({ id: `compare-${index}`, name: `Prison ${index}`, ratios: one, breaks: [] })),
      from: isoDate('2012-01-01'),
      until: END,
      source: { text: 'Ministère' },
    },
    sampleContext(lang),
  );
const several = fc.array(ratios, { minLength: 1, maxLength: 6 });

describe('panels side by side', () => {
  it('keep the laws of charts, whatever is missing', () => {
    fc.assert(
      fc.property(several, fc.constantFrom('fr', 'en'), (all, lang) => {
        for (const spec of build(all, lang)) expectLawful(spec);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
  it('all have the same axes, from zero, with the 100 % line', () => {
    fc.assert(
      fc.property(several, (all) => {
        const [first, ...others] = build(all);
        for (const name of FRAME_NAMES) {
          expect(first?.frames[name].y.domain[0]).toBe(0);
          expect(first?.frames[name].rules.some(({ strong }) => strong)).toBe(true);
          for (const other of others) {
            expect(other.frames[name].x).toEqual(first?.frames[name].x);
            expect(other.frames[name].y).toEqual(first?.frames[name].y);
            expect(other.frames[name].yTicks).toEqual(first?.frames[name].yTicks);
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
  it('leave a gap where a month has no count, and where boundaries change', () => {
    const months = ['2016-11-01', '2016-12-01', '2017-02-01', '2017-03-01'].map(isoDate);
    const one = months.map((date) => ratioOf(date, 110, 100));
    const [spec] = compareSeries(
      {
        series: [{ id: 'compare-a', name: 'A', ratios: one, breaks: [isoDate('2017-03-01')] }],
        from: isoDate('2012-01-01'),
        until: END,
        source: { text: 'Ministère' },
      },
      sampleContext('en'),
    );
    expect(spec?.series[0]?.runs.map((run) => run.map(({ date }) => date))).toEqual([
      ['2016-11-01', '2016-12-01'],
      ['2017-02-01'],
      ['2017-03-01'],
    ]);
  });
  it('have one table: every point once, newest date first, an empty cell where one has no count', () => {
    const specs = build([
      [ratioOf(isoDate('2020-01-01'), 120, 100)],
      [ratioOf(isoDate('2021-01-01'), 80, 100), ratioOf(isoDate('2020-01-01'), 90, 100)],
    ]);
    const { rows, columns } = compareTable(specs, ['A', 'B']);
    expect(columns.map(({ label }) => label)).toEqual(['Date', 'A', 'B']);
    expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['2021-01-01', undefined, 80],
      ['2020-01-01', 120, 90],
    ]);
  });
});
