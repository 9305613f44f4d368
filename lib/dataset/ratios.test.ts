import { describe, expect, test } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { absent, exact, isKnown } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { latestDate, ratioAt, ratioHistory } from './ratios';
import { sampleDataset } from './sample-dataset';

const data = sampleDataset();
const id = (text: string) => text as SubjectId;
const APRIL = { subject: id('fr'), date: isoDate('2024-04-01'), definition: 'operational' } as const;
const NYT = 'nyt-2024-05-15-manhunt' as SourceId;

describe('the ratio of a subject at a date', () => {
  test('rests on the best figures', () => {
    const ratio = ratioAt(data, APRIL);
    expect(ratio?.detained.quantity).toEqual(exact(77_450));
    expect(ratio?.places.quantity).toEqual(exact(61_570));
  });

  test('of one source rests on its figures only, in its words', () => {
    const ratio = ratioAt(data, { ...APRIL, source: NYT });
    expect(ratio?.detained.figure).toMatchObject({ quantity: { value: 77_500, low: 77_400 }, qualifier: 'nearly' });
    expect(ratio?.places.figure).toMatchObject({ quantity: { value: 62_000, low: 61_000 }, qualifier: 'fewerThan' });
    const density = ratio?.density.quantity;
    if (density?.kind !== 'bounded') throw new Error('bounded expected');
    expect(density.low).toBeCloseTo(124.84, 2);
    expect(density.value).toBeCloseTo(125.0, 2);
    expect(density.high).toBeCloseTo(127.05, 2);
    expect(ratio?.sources).toEqual([NYT]);
  });

  test('keeps the printed density beside ours', () => {
    const ratio = ratioAt(data, { ...APRIL, date: isoDate('2026-07-01') });
    expect(ratio?.density).toMatchObject({ basis: 'computed', printed: { quantity: { value: 141.3 } } });
    expect(isKnown(ratio?.density.quantity ?? absent('not-collected')) && ratio?.density.quantity).toMatchObject({
      value: (89_446 / 63_289) * 100,
    });
  });

  test('takes density and staffing as stated for the unnamed prison, and computes the load', () => {
    const ratio = ratioAt(data, {
      subject: id('paris-prison-unnamed'),
      date: isoDate('2024-05-15'),
      definition: 'operational',
    });
    expect(ratio?.density).toMatchObject({ basis: 'stated', quantity: { value: 170 } });
    expect(ratio?.staffingRate).toMatchObject({ basis: 'stated', quantity: { value: 80 } });
    const load = ratio?.load.quantity;
    if (load?.kind !== 'bounded') throw new Error('bounded expected');
    expect([load.low, load.value, load.high].map((value) => value.toFixed(3))).toEqual(['1.941', '2.125', '2.333']);
  });

  test('has no density where no place is published, and none where the count is suppressed', () => {
    const at = { date: isoDate('2026-07-01'), definition: 'operational' } as const;
    const vendin = ratioAt(data, { ...at, subject: id('cp-vendin-le-vieil.mc') });
    expect(vendin?.density.quantity).toEqual(absent('no-capacity'));
    expect(ratioAt(data, { ...at, subject: id('cp-lannemezan.cd') })?.density.quantity).toEqual(absent('suppressed'));
  });

  test('is not there for a date, a subject or a source without figures', () => {
    expect(ratioAt(data, { ...APRIL, date: isoDate('2024-04-02') })).toBeUndefined();
    expect(ratioAt(data, { ...APRIL, subject: id('nowhere') })).toBeUndefined();
    expect(ratioAt(data, { ...APRIL, source: 'sample-copy' as SourceId })).toBeUndefined();
    expect(ratioAt(data, { ...APRIL, definition: 'norm' })?.places.quantity).toEqual(absent('not-collected'));
  });
});

describe('a history of ratios', () => {
  test('ascends, and each ratio is the one at its date', () => {
    const history = ratioHistory(data, { subject: id('fr'), definition: 'operational' });
    expect(history.map(({ date }) => date)).toEqual(['2024-04-01', '2025-07-01', '2026-07-01']);
    for (const ratio of history) expect(ratioAt(data, { ...ratio, source: undefined })).toEqual(ratio);
  });

  test('includes both its ends', () => {
    const [from, until] = [isoDate('2024-04-01'), isoDate('2025-07-01')];
    const history = ratioHistory(data, { subject: id('fr'), definition: 'operational', from, until });
    expect(history.map(({ date }) => date)).toEqual([from, until]);
  });

  test('of one source has its dates only', () => {
    const history = ratioHistory(data, { subject: id('fr'), definition: 'operational', source: NYT });
    expect(history.map(({ date }) => date)).toEqual(['2024-04-01']);
  });
});

describe('the latest date', () => {
  test('of a kind, of a subject, of a subject that only has a density, of nothing', () => {
    expect(latestDate(data, 'wing')).toBe('2026-07-01');
    expect(latestDate(data, id('fr'))).toBe('2026-07-01');
    expect(latestDate(data, id('fr.ma'))).toBe('2026-07-01');
    expect(latestDate(data, id('nowhere'))).toBeUndefined();
    expect(latestDate(data, 'region')).toBeUndefined();
  });
});
