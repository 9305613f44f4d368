import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isKnown } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { buildDataset } from './build-dataset';
import type { Dataset } from './dataset';
import { faultText } from './fault';
import { indexDataset } from './index-dataset';
import { noteText } from './note-text';
import { outOfUse, placesApart } from './out-of-use';
import { planDelivery, shareOfPlan } from './plan-totals';
import { womenAndMinors } from './women-and-minors';

/** The dataset, against numbers read in the ministry's workbook of 1 July 2026 and in the audit by another path. */
let data: Dataset;
beforeAll(() => {
  const built = buildDataset(resolve(import.meta.dirname, '..', '..', 'data'), () => undefined);
  if ('faults' in built) throw new Error(built.faults.map(faultText).join('\n'));
  data = indexDataset(built.compiled);
}, 120_000);

const number = (figure: { quantity: Parameters<typeof isKnown>[0] } | undefined) =>
  figure !== undefined && isKnown(figure.quantity) ? figure.quantity.value : undefined;

describe('places out of use, 1 July 2026', () => {
  test('France: 64,271 by the norm, 63,289 operational; 39 prisons, of which 3 for minors are not listed', () => {
    const found = outOfUse(data);
    expect(found?.country?.difference).toBe(64_271 - 63_289);
    expect(found?.prisons).toHaveLength(36);
    expect(found?.prisons.some(({ subject }) => subject.establishmentType === 'epm')).toBe(false);
  });

  test.each([
    ['cp-troyes-lavau', 476, 332],
    ['ma-douai', 383, 267],
    ['ma-la-roche-sur-yon', 39, 17],
    ['ma-belfort', 32, 0],
  ])('%s: %i by the norm, %i operational', (id, norm, operational) => {
    const found = outOfUse(data)?.prisons.find(({ subject }) => subject.id === id);
    expect([found?.difference, number(found?.norm.places), number(found?.operational.places)]).toEqual([
      norm - operational,
      norm,
      operational,
    ]);
  });

  test('a prison whose two capacities are the same is not among them', () => {
    const agen = data.subjects.get('ma-agen' as SubjectId);
    const date = outOfUse(data)?.date;
    expect(agen && date && placesApart(data, agen, date)).toBeUndefined();
  });
});

describe('women’s and minors’ places, 1 July 2026', () => {
  const of = (id: string) => womenAndMinors(data, id as SubjectId);

  test('Rennes: 236 women on 209 places, 112.9 %; no rate for minors, for a reason', () => {
    const { women, minors } = of('cp-rennes') ?? {};
    expect([number(women?.held), number(women?.places), number(women?.occupancy)]).toEqual([236, 209, 112.9]);
    expect(minors?.quantity).toEqual({ kind: 'absent', reason: 'no-capacity' });
  });

  test('Beauvais: both counts withheld, the printed rate kept', () => {
    const { women } = of('cp-beauvais') ?? {};
    expect(women?.held?.quantity).toEqual({ kind: 'absent', reason: 'suppressed' });
    expect(women?.places?.quantity).toEqual({ kind: 'absent', reason: 'suppressed' });
    expect(number(women?.occupancy)).toBe(92.9);
  });

  test('Douai has rows in neither table, and only the date is told', () => {
    expect(of('ma-douai')).toEqual({ date: '2026-07-01' });
  });

  test('the directorates add up to the 2,991 women and 2,463 places printed for France', () => {
    const disps = [...data.subjects.values()].filter(({ kind }) => kind === 'disp').map(({ id }) => of(id)?.women);
    const sum = (part: 'held' | 'places') => disps.reduce((added, one) => added + (number(one?.[part]) ?? 0), 0);
    expect([sum('held'), sum('places')]).toEqual([2991, 2463]);
    const france = of('fr')?.women;
    expect([number(france?.held), number(france?.places)]).toEqual([2991, 2463]);
  });
});

describe('the building plan', () => {
  test('7,384 gross and 5,411 net of 15,471 places, 30 September 2025', () => {
    const delivery = planDelivery(data);
    expect([delivery?.first.gross, delivery?.first.net, delivery?.planned].map(number)).toEqual([7384, 5411, 15_471]);
    expect(delivery?.planned.date).toBe('2025-09-30');
  });

  test('the share a Senate report calls reached, 36.1 %, is of 15,000', () => {
    const delivery = planDelivery(data);
    const shares = delivery && shareOfPlan(delivery);
    expect([shares?.ofName.toFixed(1), shares?.ofPlanned.toFixed(1)]).toEqual(['36.1', '35.0']);
    expect(data.planTotals.find(({ measure }) => measure === 'targetReached')?.value).toBe(36.1);
  });

  test('63 projects; every one of a town with a prison leads to a prison that is there', () => {
    expect(data.projects).toHaveLength(63);
    const ids = data.projects.flatMap(({ prisons }) => prisons);
    expect(ids.filter((id) => data.subjects.get(id)?.kind !== 'establishment')).toEqual([]);
  });
});

describe('notes of figures', () => {
  test('each has a French wording (data/notes/wordings.csv)', () => {
    const notes = new Set([...data.figures()].map(({ note }) => note).filter((note) => note !== ''));
    const english = [...notes].filter((note) => noteText(data, note, 'fr').lang === 'en');
    expect(english).toEqual([]);
  });

  test('with several parts are said part by part', () => {
    const given = {
      noteWordings: new Map([
        ['one', { fr: 'un', en: 'one' }],
        ['two', { fr: 'deux', en: 'two of them' }],
      ]),
    };
    expect(noteText(given, 'one; two', 'fr')).toEqual({ text: 'un\u202f; deux', lang: 'fr' });
    expect(noteText(given, 'one; three', 'fr')).toEqual({ text: 'one; three', lang: 'en' });
    expect(noteText(given, 'one; two; three', 'en')).toEqual({ text: 'one; two of them; three', lang: 'en' });
  });
});
