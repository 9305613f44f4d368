import { describe, expect, test } from 'vitest';
import { type ComputedSeries, computedFigures, isComputed } from '#lib/domain/computed-figure';
import { bounded, exact } from '#lib/domain/quantity';
import { sampleFigure, subjectId, suppressedFigure } from '#lib/domain/sample-figure';

const DENSITY: ComputedSeries = { subject: subjectId('fr'), measure: 'density', definition: 'operational' };
const held = sampleFigure({ quantity: exact(77_450), source: 'press', grade: 'official-relayed' });
const room = sampleFigure({ measure: 'places', quantity: exact(61_570), source: 'report', grade: 'official' });
const nobody = () => undefined;

describe('computed figures', () => {
  test('a density and a net gap come from people held and places of the same subject and date', () => {
    expect(computedFigures(DENSITY, [held, room], nobody)).toMatchObject([
      { ...DENSITY, date: held.date, quantity: exact((100 * 77_450) / 61_570), qualifier: 'derived', source: 'press' },
    ]);
    expect(computedFigures({ ...DENSITY, measure: 'surplus' }, [held, room], nobody)).toMatchObject([
      { measure: 'surplus', quantity: exact(15_880) },
    ]);
  });

  test('the grade is the worse of the two', () => {
    expect(computedFigures(DENSITY, [held, room], nobody)[0]?.grade).toBe('official-relayed');
    const audited = { ...room, grade: 'audited' } as const;
    expect(computedFigures(DENSITY, [held, audited], nobody)[0]?.grade).toBe('audited');
  });

  test('the best figure of each part is taken', () => {
    const worse = sampleFigure({ quantity: exact(70_000), grade: 'stated' });
    expect(computedFigures(DENSITY, [worse, held, room], nobody)).toHaveLength(1);
    expect(computedFigures(DENSITY, [worse, held, room], nobody)[0]?.quantity.value).toBeCloseTo(125.79, 2);
  });

  test('a date, a subject or a definition that lacks a part gives none', () => {
    for (const other of [
      { ...room, date: sampleFigure({ date: '2026-06-01' }).date },
      { ...room, subject: subjectId('fr.ma') },
      { ...room, definition: 'norm' as const },
      suppressedFigure({ measure: 'places' }),
    ]) {
      expect(computedFigures(DENSITY, [held, other], nobody)).toEqual([]);
    }
  });

  test('sums over wings are divided by sums over wings only', () => {
    const wings: ComputedSeries = { ...DENSITY, definition: 'wings' };
    const roomOfWings = { ...room, definition: 'wings' as const };
    expect(computedFigures(wings, [held, roomOfWings], nobody)).toEqual([]);
    expect(computedFigures(wings, [{ ...held, definition: 'wings' }, roomOfWings], nobody)).toHaveLength(1);
    expect(computedFigures(DENSITY, [{ ...held, definition: 'wings' }, room], nobody)).toEqual([]);
  });

  test('a net gap without a definition is that of the operational places', () => {
    const series: ComputedSeries = { ...DENSITY, measure: 'surplus', definition: 'none' };
    expect(computedFigures(series, [held, room], nobody)).toMatchObject([
      { definition: 'none', quantity: exact(15_880) },
    ]);
  });

  test('0 places give no density', () => {
    expect(computedFigures(DENSITY, [held, { ...room, quantity: exact(0) }], nobody)).toEqual([]);
  });

  test('what its parts lack, it lacks', () => {
    const missing = [{ subject: subjectId('cp-ducos.sas'), reason: 'not-collected' }] as const;
    const sum = { ...room, quantity: bounded(100, 100, 160), derivation: { added: [], missing } };
    expect(computedFigures(DENSITY, [held, sum], nobody)[0]?.derivation).toEqual({ added: ['fr'], missing });
    const both = computedFigures(DENSITY, [{ ...held, derivation: sum.derivation }, sum], nobody);
    expect(both[0]?.derivation?.missing).toHaveLength(2);
  });

  test('only densities and net gaps are computed', () => {
    expect((['density', 'surplus', 'detained'] as const).map((measure) => isComputed({ ...DENSITY, measure }))).toEqual(
      [true, true, false],
    );
  });
});
