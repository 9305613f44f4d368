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
