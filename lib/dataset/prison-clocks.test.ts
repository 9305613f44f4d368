import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exact } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { compiledPath, dataset } from './load-dataset';
import { thresholdClocks } from './prison-clocks';
import { SAMPLE_FIGURES, sampleDataset, sampleFigure } from './sample-dataset';

const WING = 'cp-fresnes.ma';
const printed = (date: string, value: number, source: string) =>
  sampleFigure({ subject: WING, measure: 'density', definition: 'operational', date, quantity: exact(value), source });

describe('since when above a threshold', () => {
  test('only the ministry’s counts make a run: the press names a prison when it is fullest', () => {
    const press = printed('2026-06-01', 210, 'nyt-2024-05-15-manhunt');
    const clocks = (figures: typeof SAMPLE_FIGURES) => thresholdClocks(sampleDataset({ figures }), WING as SubjectId);
    expect(clocks([...SAMPLE_FIGURES, press])).toEqual(clocks(SAMPLE_FIGURES));
    const official = printed('2026-06-01', 210, 'min-2026-07-01');
    expect(clocks([...SAMPLE_FIGURES, official])).not.toEqual(clocks(SAMPLE_FIGURES));
  });
});

describe.runIf(existsSync(compiledPath()))('at Fleury-Mérogis, whose detention-centre wing is 0 for 0', () => {
  const [above120, above150] = thresholdClocks(dataset(), 'cp-fleury-merogis' as SubjectId);

  test('the dates at which that wing has no row count as the others do', () => {
    expect(above150?.current).toEqual({ length: 14, from: '2025-02-01', until: '2026-07-01' });
    expect(above120?.current).toEqual({ length: 15, from: '2023-03-01', until: '2026-07-01' });
    expect(above150?.skipped.filter(({ date }) => date >= '2025-02-01')).toEqual([]);
  });
});
