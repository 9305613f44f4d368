import { describe, expect, test } from 'vitest';
import { boundsOf } from '#lib/domain/bounds';
import { computeRatio } from '#lib/domain/compute-ratio';
import { isoDate } from '#lib/domain/iso-date';
import { bounded, exact } from '#lib/domain/quantity';
import { sampleFigure, subjectId } from '#lib/domain/sample-figure';

const FRANCE = { subject: subjectId('fr'), date: isoDate('2026-06-01'), definition: 'operational' } as const;
const wings = { added: [subjectId('a')], missing: [{ subject: subjectId('b'), reason: 'not-collected' }] } as const;
const places = sampleFigure({
  measure: 'places',
  quantity: bounded(63_077, 63_077, Number.POSITIVE_INFINITY),
  qualifier: 'derived',
  grade: 'derived',
  derivation: wings,
});
const note = sampleFigure({
  measure: 'density',
  quantity: boundsOf('140.5', 'rounded', { measure: 'density' }),
  grade: 'official-relayed',
  source: 'note',
});
const parts = { ...FRANCE, detained: sampleFigure({ quantity: exact(88_829) }), places };

describe('a sum of ours that lacks a unit', () => {
  test('does not stand against a printed density: 1 June 2026 was 140.5 %, not 140.8', () => {
    expect(computeRatio({ ...parts, printedDensity: note }).density).toEqual({
      quantity: note.quantity,
      basis: 'stated',
      figure: note,
      printed: undefined,
    });
  });

  test('gives the density an upper bound only, where none is printed', () => {
    expect(computeRatio(parts).density).toMatchObject({ basis: 'computed', quantity: { low: 0 } });
  });

  test('stands once it is whole, the printed density beside it', () => {
    const whole = { ...places, derivation: { ...wings, missing: [] }, quantity: exact(63_077) };
    const { density } = computeRatio({ ...parts, places: whole, printedDensity: note });
    expect(density).toMatchObject({ basis: 'computed', printed: note });
  });
});
