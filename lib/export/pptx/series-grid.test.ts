import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nationalSeries } from '#lib/charts/national-series';
import { arbitraryChoices, sampleContext } from '#lib/charts/sample-series';
import type { Series, SeriesSpec } from '#lib/charts/spec';
import { isoDate } from '#lib/domain/iso-date';
import { seriesGrid } from './series-grid';
import { seriesSheet } from './series-sheet';

const specs = fc.record({ detained: arbitraryChoices('detained'), places: arbitraryChoices('places') }).map((choices) =>
  nationalSeries(
    {
      ...{ id: 'sample', claims: [], source: { text: 'Source' }, ...choices },
      ...{ from: isoDate('2010-01-01'), until: isoDate('2026-12-01') },
    },
    sampleContext('en'),
  ),
);

function expectJoinedAsDrawn(spec: Pick<SeriesSpec, 'series' | 'claims'>): void {
  const { days, columns } = seriesGrid(spec);
  expect(days).toEqual([...new Set(days)].toSorted((one, other) => one - other));
  columns.forEach(({ cells, series }) => {
    const known = cells.flatMap((cell, row) => (typeof cell === 'number' ? [`${days[row]} ${cell}`] : []));
    expect(known).toEqual(series.runs.flat().map(({ x, value }) => `${x} ${value}`));
    const stretches = cells
      .map((cell) => (cell === undefined ? ' ' : 'x'))
      .join('')
      .split(' ')
      .filter((one) => one !== '');
    expect(stretches.length).toBe(series.runs.length);
  });
}

test('a sheet holds every count at its date and nothing else, and a line breaks exactly where the drawing breaks it', () => {
  fc.assert(fc.property(specs, expectJoinedAsDrawn), { numRuns: 60 });
});

const point = (x: number, value: number) => ({ x, value, date: isoDate('2024-01-01'), style: 'official' as const });
const seriesOf = (...runs: Series['runs']): Series => ({ id: 'one', tone: 'ink', runs });

test('a claim between two joined counts leaves them joined', () => {
  const spec = { series: [seriesOf([point(0, 5), point(31, 6)])], claims: [{ x: 14, value: 7, tone: 'ink' as const }] };
  const [column] = seriesGrid(spec).columns;
  expect(column?.cells).toEqual([5, { isBridged: true }, 6]);
});

test('where the boundaries change from one month to the next the line stops on the day after', () => {
  const spec = { series: [seriesOf([point(0, 5)], [point(31, 6)])], claims: [] };
  const { days, columns } = seriesGrid({ ...spec, series: [seriesOf([point(15, 5)], [point(20, 6)])] });
  expect(days).toEqual([15, 16, 20]);
  expect(columns[0]?.cells).toEqual([5, undefined, 6]);
});

test('two claims of one day stand in columns of their own, and a missing month is said in words', () => {
  const [spec] = fc.sample(specs, { numRuns: 1, seed: 7 });
  if (spec === undefined) throw new Error('no sample');
  const [run] = spec.series[0]?.runs ?? [];
  const x = run?.[0]?.x ?? 0;
  const claims = [
    { x, value: 1, tone: 'ink' as const },
    { x, value: 2, tone: 'ink' as const },
  ];
  const sheet = seriesSheet({ ...spec, claims });
  expect(
    sheet.extras.filter(({ kind }) => kind === 'claims').map(({ cells }) => cells.filter((cell) => cell !== undefined)),
  ).toEqual([[1], [2]]);
  expect(sheet.rows.flat()).toContain('no count in our data');
});
