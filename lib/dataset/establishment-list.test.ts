import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { buildDataset } from './build-dataset';
import type { Dataset } from './dataset';
import { type EstablishmentList, establishmentList } from './establishment-list';
import { indexDataset } from './index-dataset';

let data: Dataset;
let list: EstablishmentList;

beforeAll(() => {
  const built = buildDataset(resolve(import.meta.dirname, '..', '..', 'data'), () => undefined);
  if ('faults' in built) throw new Error('the data folder has faults');
  data = indexDataset(built.compiled);
  const made = establishmentList(data);
  if (made === undefined) throw new Error('no prisons');
  list = made;
}, 120_000);

const prison = (id: string) => {
  const found = list.prisons.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not listed`);
  return found;
};
const nominal = (quantity: Quantity) => (isKnown(quantity) ? quantity.value : quantity.reason);

describe('the list of open prisons', () => {
  test('holds the 186 prisons of the newest table, each with its department’s number', () => {
    expect(list.date).toBe('2026-07-01');
    expect(list.prisons).toHaveLength(186);
    expect(list.prisons.filter(({ number }) => number === '')).toEqual([]);
  });

  test('adds up to the national surnombre', () => {
    const sum = list.prisons.reduce((total, { counts: { above } }) => total + (isKnown(above) ? above.value : 0), 0);
    const fr = data.at({
      subject: 'fr' as SubjectId,
      measure: 'surnombre',
      definition: 'operational',
      date: list.date,
    });
    expect(fr && nominal(fr.chosen.quantity)).toBe(sum);
  });

  test('puts most people above capacity first, and what is not ranked last', () => {
    expect(list.prisons[0]?.id).toBe('cp-fleury-merogis');
    const above = list.prisons.map(({ order }) => order.numbers.above);
    const last = above.indexOf(undefined);
    expect(above.slice(last).every((value) => value === undefined)).toBe(true);
    const unranked = list.prisons.slice(last);
    expect(unranked.filter(({ type }) => type === 'epm')).toHaveLength(6);
    expect(unranked.map(({ id }) => id)).toContain('cp-vendin-le-vieil');
  });

  test('gives the change since the oldest count within a year: July 2025 is missing', () => {
    expect(list.since).toBe('2025-08-01');
    expect(list.months).toBe(11);
    expect(nominal(prison('cp-fleury-merogis').counts.change)).toBe(5080 - 4712);
  });

  test.each([
    ['cp-vendin-le-vieil', 'no-capacity', 104],
    ['ma-belfort', 'no-capacity', 0],
    ['cd-st-sulpice-la-pointe', 'suppressed', 'suppressed'],
  ])('says why %s has no density', (id, reason, held) => {
    const { ratio, counts } = prison(id);
    expect(nominal(ratio.density.quantity)).toBe(reason);
    expect(nominal(ratio.detained.quantity)).toBe(held);
    expect(counts.band).toBeUndefined();
  });

  test('counts what it says of all: above capacity, at 150 % or more, and what cannot be said', () => {
    expect([list.overfull, list.atLeast150, list.incomparable]).toEqual([136, 76, 8]);
  });
});
