import { expect, test } from 'vitest';
import { buildFromFiles } from './build-dataset';
import type { Fault } from './fault';
import { sampleFiles } from './sample-files';

const built = (without: string) =>
  buildFromFiles(
    sampleFiles().filter(({ path }) => !path.startsWith(without)),
    { faults: [] as Fault[], progress: () => undefined },
  );

test('a dataset without figures is refused, not compiled empty', () => {
  const result = built('data/figures/');
  expect('faults' in result && result.faults.map(({ file, what }) => `${file}: ${what}`)).toEqual([
    'data/figures: no file in this folder',
  ]);
});

test.each(['data/sources', 'data/subjects'])('%s lost is named before what follows from it', (folder) => {
  const result = built(`${folder}/`);
  expect('faults' in result && result.faults.map(({ file, what }) => `${file}: ${what}`)).toContain(
    `${folder}: no file in this folder`,
  );
});

const needed = (without: string) => {
  const result = built(without);
  return 'faults' in result ? result.faults.map(({ file, line, what }) => `${file}:${line} ${what}`) : [];
};

test('part of a family lost is named with the line that needs it, and why', () => {
  expect(needed('data/plan-15000/totals.csv')).toEqual([
    'data/needed.csv:2 data/plan-15000 has 1 of 2 files (the building plan)',
  ]);
});

test('a single file lost is named too', () => {
  expect(needed('data/subjects/aliases.csv')).toEqual([
    'data/needed.csv:3 data/subjects/aliases.csv has 0 of 1 files (old labels)',
  ]);
});

test('without the list of needed files nothing compiles', () => {
  expect(needed('data/needed.csv')).toEqual(['data/needed.csv:0 the list of needed files is missing']);
});
