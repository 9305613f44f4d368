import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/domain/figure';
import { isoDate } from '#lib/domain/iso-date';
import { absent, exact, isKnown } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { compileDataset, type DatasetParts } from './compile-dataset';
import { deriveFigures } from './derive-figures';
import { indexDataset } from './index-dataset';
import { SAMPLE_PARTS, sampleFigure } from './sample-dataset';
import { SAMPLE_SUBJECTS, sampleSubject } from './sample-subjects';

const id = (text: string) => text as SubjectId;
const JULY = isoDate('2026-07-01');
const START = isoDate('2012-11-01');

/** The sample with every wing open since the start, and directorate totals by type. */
const PARTS: DatasetParts = {
  ...SAMPLE_PARTS,
  subjects: [
    ...SAMPLE_SUBJECTS.map((one) => (one.kind === 'wing' ? { ...one, from: START } : one)),
    sampleSubject({ id: 'fr.mc', kind: 'type', parent: id('fr'), wingType: 'mc' }),
    sampleSubject({ id: 'disp-paris.ma', kind: 'type', parent: id('disp-paris'), wingType: 'ma' }),
  ],
};

/** The sum of "subject measure" at a date. */
const find = (figures: readonly Figure[], series: string, date = JULY) =>
  figures.find(({ subject, measure, date: day }) => `${subject} ${measure}` === series && day === date);
const row = (subject: string, value: number | 'suppressed', date = '2026-07-01') =>
  sampleFigure({
    subject,
    date,
    source: 'sample-copy',
    measure: 'detained',
    definition: 'none',
    quantity: value === 'suppressed' ? absent('suppressed') : exact(value),
  });
const derive = (figures: readonly Figure[], more: Partial<DatasetParts> = {}) =>
  deriveFigures({ ...PARTS, ...more, figures });

describe('our own sums', () => {
  const sums = deriveFigures(PARTS);

  test('of a prison add its wings, and say so', () => {
    const fresnes = find(sums, 'cp-fresnes detained');
    expect(fresnes).toMatchObject({
      quantity: exact(2_269),
      grade: 'derived',
      qualifier: 'derived',
      source: 'min-2026-07-01',
    });
    expect(fresnes?.derivation).toEqual({ added: ['cp-fresnes.cne', 'cp-fresnes.ma'], missing: [] });
  });

  test('name the suppressed wing and have no upper bound then', () => {
    const lannemezan = find(sums, 'cp-lannemezan detained');
    expect(lannemezan?.quantity).toEqual({ kind: 'bounded', low: 132, value: 132, high: Number.POSITIVE_INFINITY });
    expect(lannemezan?.derivation?.missing).toEqual([{ subject: 'cp-lannemezan.cd', reason: 'suppressed' }]);
    expect(find(sums, 'cp-lannemezan places')?.quantity).toEqual(exact(172));
  });

  test('of a prison with 0 places are 0 places, not unknown', () => {
    expect(find(sums, 'cp-vendin-le-vieil places')?.quantity).toEqual(exact(0));
  });

  test('by type of wing follow the definition of their own', () => {
    expect(find(sums, 'fr.ma detained')).toMatchObject({ definition: 'wings', quantity: exact(2_239) });
    expect(find(sums, 'disp-paris.ma places')).toMatchObject({ definition: 'wings', quantity: exact(1_338) });
    expect(sums.filter(({ definition, subject }) => /\./.test(subject) && definition !== 'wings')).toEqual([]);
  });

  test('of people above capacity do not let empty places help, and are worded "at least"', () => {
    const above = find(sums, 'fr surnombre');
    // Fresnes ma 2239 − 1338, Vendin has no place to count 104 people against; Fresnes cne and Lannemezan mc have empty places; Lannemezan cd is suppressed.
    expect(above).toMatchObject({
      qualifier: 'atLeast',
      quantity: { value: 901, high: Number.POSITIVE_INFINITY },
    });
    expect(above?.derivation?.missing).toEqual([
      { subject: 'cp-lannemezan.cd', reason: 'suppressed' },
      { subject: 'cp-vendin-le-vieil.mc', reason: 'no-capacity' },
    ]);
  });

  test('a wing that was open and has no row then is missing, and may add its last published value', () => {
    const sum = find(
      derive([row('cp-fresnes.cne', 30, '2026-06-01'), row('cp-fresnes.ma', 2_000)]),
      'cp-fresnes detained',
    );
    expect(sum?.quantity).toEqual({ kind: 'bounded', low: 2_000, value: 2_000, high: 2_030 });
    expect(sum?.derivation?.missing).toEqual([{ subject: 'cp-fresnes.cne', reason: 'not-collected' }]);
  });

  test('a wing without a row is not missing where the rows add up to the published total of the country', () => {
    const rows = [row('cp-fresnes.cne', 30, '2026-06-01'), row('cp-fresnes.ma', 2_000)];
    expect(find(derive([...rows, row('fr', 2_000)]), 'cp-fresnes detained')?.quantity).toEqual(exact(2_000));
    expect(find(derive([...rows, row('fr', 2_001)]), 'cp-fresnes detained')?.quantity).toMatchObject({ high: 2_030 });
    const withSecret = [...rows, row('cp-lannemezan.cd', 'suppressed'), row('fr', 2_000)];
    expect(find(derive(withSecret), 'cp-fresnes detained')?.quantity).toMatchObject({ high: 2_030 });
  });

  test('a wing without a row may be a row without a place: missing from its prison, not from the country', () => {
    const subjects = [
      ...PARTS.subjects,
      sampleSubject({ id: 'place-not-named', kind: 'establishment', parent: id('fr'), listed: false }),
      sampleSubject({
        id: 'place-not-named.cd',
        kind: 'wing',
        parent: id('place-not-named'),
        wingType: 'cd',
        from: START,
      }),
    ];
    const rows = [row('cp-fresnes.cne', 30, '2026-06-01'), row('cp-fresnes.ma', 2_000), row('place-not-named.cd', 30)];
    const unplaced = derive([...rows, row('fr', 2_030)], { subjects });
    expect(find(unplaced, 'fr detained')?.quantity).toEqual(exact(2_030));
    expect(find(unplaced, 'cp-fresnes detained')?.derivation?.missing).toEqual([
      { subject: 'cp-fresnes.cne', reason: 'not-collected' },
    ]);
    expect(find(unplaced, 'place-not-named detained')).toBeUndefined();
  });

  test('a wing without a row, last published with nobody for no place, is not missing', () => {
    const places = (value: number) =>
      ({
        ...row('cp-fresnes.cne', value, '2026-06-01'),
        ...{ measure: 'places', definition: 'operational' },
      }) as Figure;
    const sumAfter = (...before: Figure[]) =>
      find(derive([...before, row('cp-fresnes.ma', 2_000)]), 'cp-fresnes detained');
    const nobody = row('cp-fresnes.cne', 0, '2026-06-01');
    expect(sumAfter(nobody, places(0))).toMatchObject({
      quantity: exact(2_000),
      derivation: { added: ['cp-fresnes.ma'], missing: [] },
    });
    const empty = [{ subject: 'cp-fresnes.cne', reason: 'not-collected' }];
    expect(sumAfter(nobody, places(30))?.derivation?.missing).toEqual(empty);
    expect(sumAfter(nobody)?.derivation?.missing).toEqual(empty);
    expect(sumAfter(nobody, places(0), row('cp-fresnes.cne', 'suppressed'))?.derivation?.missing).toEqual([
      { subject: 'cp-fresnes.cne', reason: 'suppressed' },
    ]);
  });

  test('a wing that was closed then is not missing', () => {
    const subjects = PARTS.subjects.map((one) =>
      one.id === 'cp-fresnes.cne' ? { ...one, until: isoDate('2026-06-01') } : one,
    );
    const sum = find(derive([row('cp-fresnes.ma', 2_000)], { subjects }), 'cp-fresnes detained');
    expect(sum?.quantity).toEqual(exact(2_000));
  });

  test('follow the directorate a prison was in at the date', () => {
    const dispHistory = [
      { establishment: id('cp-fresnes'), disp: id('disp-lille'), from: START, until: isoDate('2026-06-30') },
    ];
    const figures = [row('cp-fresnes.ma', 100, '2026-06-01'), row('cp-fresnes.ma', 200)];
    const moved = derive(figures, { dispHistory });
    expect(find(moved, 'disp-lille detained', isoDate('2026-06-01'))?.quantity).toMatchObject({ value: 100 });
    expect(find(moved, 'disp-paris detained', isoDate('2026-06-01'))).toBeUndefined();
    expect(find(moved, 'disp-paris detained')?.quantity).toMatchObject({ value: 200 });
  });

  test('are not made of a prison whose total the ministry printed, and add nothing the press says', () => {
    const printed = derive([row('cp-fresnes.ma', 100), row('cp-fresnes', 130)]);
    expect(find(printed, 'cp-fresnes detained')).toBeUndefined();
    const press = sampleFigure({ ...row('cp-fresnes.ma', 100), source: 'nyt-2024-05-15-manhunt', grade: 'stated' });
    expect(derive([press])).toEqual([]);
  });

  test('never beat an exact published total, complete ones are never beaten by the press', () => {
    const figures = [...PARTS.figures, ...sums];
    const dataset = indexDataset(compileDataset({ ...PARTS, figures }));
    const choice = dataset.at({ subject: id('fr'), measure: 'detained', definition: 'none', date: JULY });
    expect(choice?.chosen).toMatchObject({ quantity: exact(89_446), grade: 'official' });
    expect(choice?.others.map(({ grade }) => grade)).toEqual(['derived']);
  });

  test('of the country are the sum of its directorates, whatever the counts', () => {
    const count = fc.oneof(fc.constant('suppressed' as const), fc.nat(5_000));
    const wings = PARTS.subjects.filter(({ kind }) => kind === 'wing').map((wing) => wing.id);
    fc.assert(
      fc.property(fc.array(count, { minLength: wings.length, maxLength: wings.length }), (counts) => {
        const own = derive(wings.map((wing, index) => row(wing, counts[index] as number | 'suppressed')));
        const totalOf = (subject: string) => {
          const quantity = find(own, `${subject} detained`)?.quantity;
          return quantity && isKnown(quantity) ? quantity.value : 0;
        };
        expect(totalOf('fr')).toBe(totalOf('disp-paris') + totalOf('disp-lille') + totalOf('disp-toulouse'));
      }),
    );
  });
});
