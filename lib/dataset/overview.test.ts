import { describe, expect, test } from 'vitest';
import { exact } from '#lib/domain/quantity';
import { officialDate, overview } from './overview';
import { SAMPLE_FIGURES, sampleDataset, sampleFigure } from './sample-dataset';

const HELD = { subject: 'fr', measure: 'detained', definition: 'none' } as const;
const relayed = sampleFigure({ ...HELD, date: '2026-08-01', source: 'sample-rewrite', quantity: exact(89_668) });
const ROOM = { subject: 'fr', measure: 'places', definition: 'operational' } as const;
const relayedPlaces = sampleFigure({ ...ROOM, date: '2026-08-01', source: 'sample-rewrite', quantity: exact(63_303) });
const situation = overview(sampleDataset({ figures: [...SAMPLE_FIGURES, relayed, relayedPlaces] }));

describe('the situation', () => {
  test('is that of the newest official date, not of a later relayed total', () => {
    expect(situation?.date).toBe('2026-07-01');
    expect(situation?.later?.chosen.quantity).toEqual(exact(89_668));
    expect(officialDate(sampleDataset())).toBe('2026-07-01');
  });

  test('in one year: 4,495 more people and 780 more places', () => {
    expect(situation?.change).toEqual({ detained: exact(4495), places: exact(780) });
  });

  test('the record does not look beyond its date', () => {
    expect(situation?.record?.chosen).toMatchObject({ date: '2026-07-01', quantity: exact(89_446) });
  });

  test('remand prisons are those of the ministry’s own table', () => {
    expect(situation?.remandDensity?.chosen.quantity).toMatchObject({ value: 174.5 });
  });

  test('wings are counted once in a band, or listed with why they are in none', () => {
    const banded = situation?.bands.flatMap(({ units }) => units) ?? [];
    expect(new Set(banded).size).toBe(banded.length);
    expect(situation?.unbanded).toEqual([
      { subject: 'cp-lannemezan.cd', reason: 'suppressed' },
      { subject: 'cp-vendin-le-vieil.mc', reason: 'no-capacity' },
    ]);
    expect(banded.length + (situation?.unbanded.length ?? 0)).toBe(5);
  });

  test('exposure never rises with the threshold', () => {
    const values = situation?.exposure.map(({ share }) => (share.kind === 'absent' ? Number.NaN : share.value)) ?? [];
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values).toHaveLength(4);
  });

  test('a year nobody counted leaves the changes absent', () => {
    const without = SAMPLE_FIGURES.filter(({ date }) => date !== '2025-07-01');
    const { change, yearBefore } = overview(sampleDataset({ figures: without })) ?? {};
    expect(change?.detained).toEqual({ kind: 'absent', reason: 'not-collected' });
    expect(yearBefore).toBeUndefined();
  });
});

test('without an official ratio there is no situation', () => {
  expect(overview(sampleDataset({ figures: [relayed, relayedPlaces] }))).toBeUndefined();
});
