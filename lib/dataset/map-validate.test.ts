import { describe, expect, test } from 'vitest';
import { buildFromFiles } from './build-dataset';
import type { Fault } from './fault';
import { sampleFiles } from './sample-files';

const POINTS = 'data/maps/points.csv';
const AREAS = 'data/maps/areas.csv';
const OUTLINES = 'data/maps/outlines.csv';

/** The faults of the sample with one file edited: `file:line what | remedy`. */
function faultsOf(path: string, edit: (text: string) => string): readonly string[] {
  const result = buildFromFiles(sampleFiles({ path, edit }), { faults: [] as Fault[], progress: () => undefined });
  return 'faults' in result
    ? result.faults.map(({ file, line, what, remedy }) => `${file}:${line} ${what} | ${remedy}`)
    : [];
}

test('the sample has none', () => expect(faultsOf(POINTS, (text) => text)).toEqual([]));

describe('a point', () => {
  test('is missing: the prison is named', () => {
    expect(faultsOf(POINTS, (text) => text.replace('cp-one,metropole,48.5,20,\n', ''))).toEqual([
      `${POINTS}:0 cp-one has no point on the map | add a row for cp-one`,
    ]);
  });

  test('is needed by a closed prison too, which is in the lists of its dates', () => {
    expect(faultsOf(POINTS, (text) => text.replace(/ma-two.*\n/, ''))).toEqual([
      `${POINTS}:0 ma-two has no point on the map | add a row for ma-two`,
    ]);
  });

  test.each([
    ['100.1,20', 'right of it'],
    ['48.5,-0.1', 'above it'],
    ['-1,20', 'left of it'],
    ['48.5,101', 'below it'],
  ])('at %s is outside its area (%s)', (place) => {
    const [x, y] = place.split(',');
    expect(faultsOf(POINTS, (text) => text.replace('48.5,20', place))).toEqual([
      `${POINTS}:2 cp-one at ${x}, ${y} is outside "metropole" | correct the point, or the edges of the area`,
    ]);
  });

  test('of no prison of ours is refused', () => {
    expect(faultsOf(POINTS, (text) => `${text}cp-nowhere,metropole,1,1,\n`)).toEqual([
      `${POINTS}:4 "cp-nowhere" is no prison of ours | correct it, or add it to data/subjects`,
    ]);
  });

  test('of a wing is refused', () => {
    expect(faultsOf(POINTS, (text) => `${text}cp-one.ma,metropole,1,1,\n`)).toHaveLength(1);
  });

  test('given twice is refused', () => {
    expect(faultsOf(POINTS, (text) => `${text}cp-one,metropole,1,1,\n`)).toEqual([
      `${POINTS}:4 "cp-one" has two points | keep the one that is right`,
    ]);
  });

  test.each(['nord', 'nowhere'])('in %s, which is not drawn, is refused', (area) => {
    expect(faultsOf(POINTS, (text) => text.replace('cp-one,metropole', `cp-one,${area}`))[0]).toContain(
      `"${area}" is no area that is drawn`,
    );
  });

  test('that is no number is refused', () => {
    expect(faultsOf(POINTS, (text) => text.replace('48.5,20', '48.5°,20'))[0]).toContain('x is no number: "48.5°"');
  });
});

describe('an area', () => {
  test('names a source that is there', () => {
    expect(faultsOf(AREAS, (text) => text.replace('100,50,min-2026-07-01', '100,50,nowhere'))).toEqual([
      `${AREAS}:3 unknown source "nowhere" | add it to data/sources, or correct it`,
    ]);
  });

  test('has an extent', () => {
    expect(faultsOf(AREAS, (text) => text.replace('0,0,100,50', '100,0,100,50'))[0]).toContain('has no extent');
  });

  test('has one row', () => {
    expect(faultsOf(AREAS, (text) => text.replace('\nnord,', '\nmetropole,'))[0]).toContain('duplicate area');
  });
});

test('an outline is moves and lines, never markup', () => {
  expect(faultsOf(OUTLINES, (text) => text.replace('M0,0', '"><script>'))).not.toEqual([]);
  expect(faultsOf(OUTLINES, (text) => text.replace('M0,0l', 'M0,0 L/>'))[0]).toContain('no path of moves and lines');
});

test('a lost folder of maps is named', () => {
  const files = sampleFiles().filter(({ path }) => !path.startsWith('data/maps/'));
  const result = buildFromFiles(files, { faults: [] as Fault[], progress: () => undefined });
  expect('faults' in result && result.faults.map(({ file }) => file)).toContain('data/maps');
});
