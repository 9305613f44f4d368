import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { knownAt, prisonAt, type WireHistory, wingsAt } from '#lib/domain/count-history';
import { prisonCounts } from '#lib/domain/prison-counts';
import type { SubjectId } from '#lib/domain/subject';
import { buildDataset } from './build-dataset';
import type { Dataset } from './dataset';
import { establishmentHistory } from './establishment-history';
import { establishmentList, unitAt } from './establishment-list';
import { indexDataset } from './index-dataset';
import { ratioAt } from './ratios';

let data: Dataset;
let history: WireHistory;

beforeAll(() => {
  const built = buildDataset(resolve(import.meta.dirname, '..', '..', 'data'), () => undefined);
  if ('faults' in built) throw new Error('the data folder has faults');
  data = indexDataset(built.compiled);
  history = JSON.parse(JSON.stringify(establishmentHistory(data)));
}, 120_000);

const named = (id: string) => {
  const found = history.prisons.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} has no history`);
  return found;
};
const dated = (date: string) => history.dates.findIndex((one) => `${one}` === date);
const ratioOf = (subject: SubjectId, index: number) => {
  const date = history.dates[index];
  return date && ratioAt(data, { subject, date, definition: 'operational' });
};

describe('the file of counts', () => {
  test('fits its budget: 150 kB compressed', () => {
    expect(gzipSync(JSON.stringify(history)).length).toBeLessThan(150_000);
  });

  test('gives every prison and wing, at every date, the people, places and reasons that the API answers', () => {
    for (const prison of history.prisons) {
      for (const index of history.dates.keys()) {
        const whole = ratioOf(prison.id, index);
        const at = whole && { subject: prison.id, detained: whole.detained.quantity, places: whole.places.quantity };
        expect(prisonAt(prison, index), `${prison.id} ${history.dates[index]}`).toEqual(at);
        const wings = new Map(wingsAt(prison, index).map((wing) => [wing.subject, wing]));
        for (const { id } of data.childrenOf(prison.id)) {
          const date = history.dates[index];
          expect(wings.get(id), `${id} ${date}`).toEqual(date && unitAt(data, id, date));
        }
      }
    }
  });

  test('the list computes from it the density that the API answers, of prisons and of single wings', () => {
    for (const prison of history.prisons) {
      for (const [index, date] of history.dates.entries()) {
        const known = knownAt(history, prison, { date, wing: undefined });
        const density = known && prisonCounts(known).density;
        expect(density, `${prison.id} ${date}`).toEqual(ratioOf(prison.id, index)?.density.quantity);
        for (const wing of wingsAt(prison, index)) {
          const alone = prisonCounts({ shown: [wing], wings: [wing], before: undefined, isRanked: true });
          expect(alone.density, `${wing.subject} ${date}`).toEqual(ratioOf(wing.subject, index)?.density.quantity);
        }
      }
    }
  });

  test('at the newest date the list is the server’s, number by number', () => {
    const list = establishmentList(data);
    expect(list?.prisons).toHaveLength(186);
    for (const { id, counts } of list?.prisons ?? []) {
      const known = knownAt(history, named(id), { date: history.dates.at(-1) as never, wing: undefined });
      expect(known && prisonCounts(known), id).toEqual(counts);
    }
  });

  test('minors are not ranked, neither as prisons nor as wings', () => {
    const date = history.dates.at(-1) as never;
    const minors = [...data.subjects.values()].filter(({ establishmentType }) => establishmentType === 'epm');
    expect(minors.length).toBeGreaterThan(5);
    for (const { id } of minors) expect(knownAt(history, named(id), { date, wing: undefined })?.isRanked).toBe(false);
    const wings = history.prisons.flatMap((prison) => knownAt(history, prison, { date, wing: 'epm' }) ?? []);
    expect(wings.length).toBeGreaterThan(5);
    expect(wings.filter(({ isRanked }) => isRanked)).toEqual([]);
  });

  test('holds closed prisons until their last date, and none before a prison opened', () => {
    const riom = named('ma-riom');
    expect(riom.closed).toMatchObject({ name: 'Riom', type: 'ma', place: 'Puy-de-Dôme (63)' });
    expect(prisonAt(riom, dated('2016-01-01'))).toBeDefined();
    expect(prisonAt(riom, dated('2016-02-01'))).toBeUndefined();
  });

  test('Liancourt has two wings of a type for a while: both are shown', () => {
    const index = history.dates.findIndex((_, at) => wingsAt(named('cp-liancourt'), at, 'ma').length === 2);
    const date = history.dates[index];
    if (date === undefined) throw new Error('no date with two wings');
    const known = knownAt(history, named('cp-liancourt'), { date, wing: 'ma' });
    expect(known?.shown.map(({ subject }) => subject)).toEqual(['cp-liancourt.ma', 'cp-liancourt.ma-2']);
  });
});
