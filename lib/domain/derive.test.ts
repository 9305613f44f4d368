import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aKnown, anExact, isOrdered } from '#lib/domain/arbitrary-quantity';
import { type SumPart, sumOf } from '#lib/domain/derive';
import { isoDate } from '#lib/domain/iso-date';
import { absent, bounded, exact, type Known } from '#lib/domain/quantity';
import { sourceId, subjectId } from '#lib/domain/sample-figure';

const key = {
  subject: subjectId('cp-fresnes'),
  measure: 'places',
  definition: 'operational',
  date: isoDate('2026-05-01'),
} as const;
const source = sourceId('copy');
const plain = (amount: number): number => amount;
const there = (quantity: Known, id = 'a'): SumPart => ({ subject: subjectId(id), quantity });
const suppressed: SumPart = { subject: subjectId('nc'), missing: 'suppressed', last: exact(40) };
const lost = (last: Known | undefined): SumPart => ({ subject: subjectId('lost'), missing: 'not-collected', last });
const quantityOf = (parts: readonly SumPart[]) => sumOf({ key, parts, source }).quantity;

const aPart: fc.Arbitrary<SumPart> = fc.oneof(
  aKnown(plain).map((quantity) => there(quantity)),
  fc.option(aKnown(plain), { nil: undefined }).map(lost),
  fc.constant(suppressed),
);

describe('derived sums: laws', () => {
  test('low ≤ nominal ≤ high', () => {
    fc.assert(fc.property(fc.array(aPart), (parts) => isOrdered(quantityOf(parts))));
  });

  test('the sum of exact units, none missing, is exact', () => {
    fc.assert(
      fc.property(fc.array(anExact(plain), { minLength: 1 }), (amounts) => {
        expect(quantityOf(amounts.map((amount) => there(amount)))).toEqual(
          exact(amounts.reduce((sum, { value }) => sum + value, 0)),
        );
      }),
    );
  });

  test('every unit is named once, as added or as missing', () => {
    fc.assert(
      fc.property(fc.array(aPart), (parts) => {
        const { derivation } = sumOf({ key, parts, source });
        expect(derivation?.added.length).toBe(parts.filter((part) => 'quantity' in part).length);
        expect(derivation?.missing.length).toBe(parts.filter((part) => 'missing' in part).length);
      }),
    );
  });
});

describe('derived sums', () => {
  test('a unit missing at this date may add up to the last it was known to have', () => {
    expect(quantityOf([there(exact(700)), there(exact(300)), lost(exact(160))])).toEqual(bounded(1000, 1000, 1160));
    expect(quantityOf([there(exact(700)), lost(bounded(90, 100, 110))])).toEqual(bounded(700, 700, 810));
  });

  test('bounds of the units add up', () => {
    const parts = [there(bounded(90, 100, 110)), there(bounded(9, 10, 12))];
    expect(quantityOf(parts)).toEqual(bounded(99, 110, 122));
  });

  test('a unit that was never published leaves no upper bound', () => {
    expect(quantityOf([there(exact(700)), lost(undefined)])).toEqual(bounded(700, 700, Number.POSITIVE_INFINITY));
  });

  test('a suppressed unit leaves no upper bound even when its last value is known: it is never rebuilt', () => {
    expect(quantityOf([there(exact(700)), suppressed])).toEqual(bounded(700, 700, Number.POSITIVE_INFINITY));
  });

  test('a missing unit whose last value was zero costs nothing', () => {
    expect(quantityOf([there(exact(700)), lost(exact(0))])).toEqual(exact(700));
  });

  test('nothing to add is absent: suppressed if any unit is, else not collected', () => {
    expect(quantityOf([])).toEqual(absent('not-collected'));
    expect(quantityOf([lost(exact(3))])).toEqual(absent('not-collected'));
    expect(quantityOf([lost(exact(3)), suppressed])).toEqual(absent('suppressed'));
  });

  test('the figure keeps its key and source, and says which units were added and why others are missing', () => {
    expect(
      sumOf({ key, parts: [there(exact(700), 'cp-fresnes.ma'), lost(exact(5)), suppressed], source }),
    ).toMatchObject({
      ...key,
      source,
      qualifier: 'derived',
      grade: 'derived',
      row: undefined,
      derivation: {
        added: ['cp-fresnes.ma'],
        missing: [
          { subject: 'lost', reason: 'not-collected' },
          { subject: 'nc', reason: 'suppressed' },
        ],
      },
    });
  });
});
